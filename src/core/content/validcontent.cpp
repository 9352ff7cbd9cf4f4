// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/validcontent.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace pacewell {

ValidContent::ValidContent(const QString &path) : m_path(path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > maxBytes)
        return;
    const QByteArray bytes = file.readAll();
    for (qsizetype at = 0; at + digestBytes <= bytes.size(); at += digestBytes)
        m_digests.insert(bytes.mid(at, digestBytes));
}

void ValidContent::add(const QByteArray &digest)
{
    if (!isRemembering())
        return;
    m_digests.insert(digest);
    m_isChanged = true;
}

void ValidContent::save() const
{
    if (!isRemembering() || !m_isChanged)
        return;
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const QString folder = QFileInfo(m_path).path();
    QDir().mkpath(QFileInfo(folder).path());
    QDir().mkdir(folder, owner | QFileDevice::ExeOwner);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(owner))
        return;
    for (const QByteArray &digest : m_digests)
        file.write(digest);
    file.commit();
}

} // namespace pacewell
