// SPDX-License-Identifier: GPL-3.0-or-later
// benchcontent CONTENT: the library against reading and parsing the same files alone.
#include "figures.h"

#include "core/content/contentlibrary.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace pacewell;

namespace {

constexpr int rounds = 7;

int readAndParse(const QString &folder)
{
    int files = 0;
    for (const char *kind : {"/exercises", "/routines"}) {
        QDirIterator walk(folder + QLatin1String(kind), {QStringLiteral("*.json")}, QDir::Files);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly) && !QJsonDocument::fromJson(file.readAll()).isNull())
                ++files;
        }
    }
    return files;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    int files = 0;
    size_t problems = 0;
    std::vector<double> parse;
    std::vector<double> load;
    for (int round = 0; round < rounds; ++round) {
        parse.push_back(timed([&] { files = readAndParse(folder); }));
        load.push_back(timed([&] {
            problems = ContentLibrary::load({folder, {}, {}}).problems().size();
        }));
    }
    std::printf("content, %d files: load %.1f ms, read and parse alone %.1f ms, ratio %.2f"
                " (%zu problems)\n",
                files, median(load), median(parse), median(load) / median(parse), problems);
    return 0;
}
