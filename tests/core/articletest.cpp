// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/markdown.h"
#include "support/contentcopy.h"

#include <QJsonArray>
#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

/// Articles: what their text may hold, how long they may be, and how they are translated.
class ArticleTest : public QObject
{
    Q_OBJECT

private slots:
    void plainTextIsRead();
    void whatIsNoPlainTextIsRefused_data();
    void whatIsNoPlainTextIsRefused();
    void readingTimeIsRoundedUp_data();
    void readingTimeIsRoundedUp();
    void articlesAreLoaded();
    void unusableArticlesAreLeftOut_data();
    void unusableArticlesAreLeftOut();
    void translationsTakeTheTextAlong();
    void misfittingTranslationsLeaveEnglish_data();
    void misfittingTranslationsLeaveEnglish();
    void packsAddArticles();
    void packsReplaceNone();
    void theTextOfAPackLiesInIt();
    void shippedArticles_data();
    void shippedArticles();
};

namespace {

using Kind = ArticleBlock::Kind;

const QString article = QStringLiteral("articles/rest.json");
const QString text = QStringLiteral("articles/rest.md");
const QString translation = QStringLiteral("languages/xx/rest.json");
const QString translatedText = QStringLiteral("languages/xx/rest.md");
const QByteArray words = "Rest is fine.\n\n## Why\n\n- It **helps**.\n- A *little*.\n";
const QByteArray translatedWords = "X.\n\n## X\n\n- X **x**.\n- X.\n";

QJsonObject made(const QString &id)
{
    return {{"id", id},
            {"kind", "article"},
            {"name", "Rest"},
            {"summary", "A short one."},
            {"order", 10},
            {"practices", QJsonArray{"evening", "calm"}},
            {"evidence", QJsonObject{{"confidence", "expert"},
                                     {"sources", QJsonArray{"R1"}},
                                     {"reviewed", "2026-01-31"}}}};
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// The small library with one article and its translation.
class Copy : public ContentCopy
{
public:
    Copy() : ContentCopy(QStringLiteral("kinds-content"))
    {
        QDir().mkpath(path(QStringLiteral("articles")));
        write(article, bytesOf(made(QStringLiteral("rest"))));
        write(text, words);
        write(translation, bytesOf({{"id", "rest"}, {"name", "Xrest"}, {"summary", "X."}}));
        write(translatedText, translatedWords);
    }

    /// With a pack of its own that holds this.
    ContentLibrary loadWithPack(const QString &id, const QByteArray &packText) const
    {
        const QString pack = m_pack.path();
        QDir(pack).mkpath(QStringLiteral("articles"));
        put(pack + QStringLiteral("/articles/%1.json").arg(id), bytesOf(made(id)));
        if (!packText.isEmpty())
            put(pack + QStringLiteral("/articles/%1.md").arg(id), packText);
        return ContentLibrary::load({folder(), media(), {}, {}, {}, pack});
    }

    QString pack() const { return m_pack.path(); }

private:
    static void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QTemporaryDir m_pack;
};

} // namespace

void ArticleTest::plainTextIsRead()
{
    ContentProblems problems;
    const auto blocks = readMarkdown(QStringLiteral("a.md"),
                                     "\xef\xbb\xbf"
                                     "First, **all of *it***\nand a  < b & c.  \nOn.\n\n"
                                     "## A *small* one\n\n* one\n* two\n\n  \n- loose\n\n- again\n",
                                     problems);
    QCOMPARE(textOf(problems, {}), QString());
    QCOMPARE(blocks.size(), size_t(6));
    const std::vector<ArticleSpan> first{{"First, ", false, false},
                                         {"all of ", true, false},
                                         {"it", true, true},
                                         {" and a < b & c. On.", false, false}};
    QVERIFY2(blocks[0].spans == first, qPrintable(blocks[0].text()));
    const Kind kinds[] = {Kind::Paragraph, Kind::Heading, Kind::Item,
                          Kind::Item,      Kind::Item,    Kind::Item};
    const char *texts[] = {
        "First, all of it and a < b & c. On.", "A small one", "one", "two", "loose", "again"};
    for (size_t i = 0; i < blocks.size(); ++i) {
        QCOMPARE(blocks[i].kind, kinds[i]);
        QCOMPARE(blocks[i].text(), QLatin1String(texts[i]));
    }
}

void ArticleTest::whatIsNoPlainTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *markdown, int line, const char *message) {
        QTest::newRow(name) << QByteArray(markdown) << line << QString::fromLatin1(message);
    };
    row("HTML block", "A.\n\n<div>\nb\n</div>\n", 3, "HTML");
    row("HTML span", "A.\n\nB <b>c</b>.\n", 3, "HTML");
    row("comment", "A.\n\n<!-- b -->\n", 3, "HTML");
    row("script", "<script>alert(1)</script>\n", 1, "HTML");
    row("picture", "A.\n\nB ![c](d.png)\n", 3, "pictures");
    row("picture without words", "A ![](d.png) b\n", 0, "pictures");
    row("far picture", "A\nb ![c](https://example.org/d.png)\n", 2, "pictures");
    row("link", "A.\n\n[b](https://example.org)\n", 3, "links");
    row("link by reference", "A [b][c].\n\n[c]: file:///etc/passwd\n", 1, "links");
    row("link in brackets", "A <https://example.org>.\n", 1, "links");
    row("bare address", "A.\n\nSee https://example.org here.\n", 3, "links");
    row("bare www", "See www.example.org here.\n", 1, "links");
    row("mail address", "Ask me@example.org now.\n", 1, "links");
    row("table", "A.\n\n| b | c |\n| - | - |\n| d | e |\n", 3, "table");
    row("table of other dashes", "A.\n\n| b | c |\n| :--- | ---: |\n| d | e |\n", 3, "table");
    row("table without edges", "A.\n\nb | c\n--- | ---\nd | e\n", 3, "table");
    row("fenced code", "A.\n\n```\nb\n```\n", 4, "code");
    row("indented code", "A.\n\n    b\n", 3, "code");
    row("code span", "A `b`.\n", 1, "code");
    row("quote", "A.\n\n> b\n", 3, "quotes");
    row("numbered list", "1. a\n2. b\n", 1, "numbered");
    row("list in a list", "- a\n  - b\n", 2, "one level");
    row("two paragraphs in an item", "- a\n\n  b\n", 3, "one level");
    row("heading in an item", "- ## a\n", 1, "one level");
    row("title", "# A\n\nb\n", 1, "begin headings with ##");
    row("small heading", "A.\n\n### B\n", 3, "begin headings with ##");
    row("underlined heading", "A\n===\n", 1, "begin headings with ##");
    row("line", "A.\n\n***\n", 0, "lines across");
    row("entity", "A.\n\nB &copy; c.\n", 3, "&copy;");
    row("empty heading", "A.\n\n##\n", 0, "has no words");
    row("empty item", "-\n- a\n", 0, "has no words");
    row("nothing", "", 0, "there are no words");
    row("only a reference", "[a]: b\n", 0, "there are no words");
}

void ArticleTest::whatIsNoPlainTextIsRefused()
{
    QFETCH(QByteArray, markdown);
    ContentProblems problems;
    readMarkdown(QStringLiteral("a.md"), markdown, problems);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems[0].file, QStringLiteral("a.md"));
    QTEST(problems[0].line, "line");
    QFETCH(QString, message);
    QVERIFY2(problems[0].message.contains(message), qPrintable(problems[0].message));
}

void ArticleTest::readingTimeIsRoundedUp_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("minutes");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one word") << 1 << 1;
    QTest::newRow("a minute") << 180 << 1;
    QTest::newRow("a word more") << 181 << 2;
    QTest::newRow("four minutes") << 720 << 4;
    QTest::newRow("too long") << 721 << 5;
}

void ArticleTest::readingTimeIsRoundedUp()
{
    QFETCH(int, count);
    const QString text = QStringLiteral("word ").repeated(count);
    QTEST(int(readingTime({{Kind::Item, {{text, true, false}}}, {Kind::Heading, {}}}).count()),
          "minutes");
}

void ArticleTest::articlesAreLoaded()
{
    const Copy content;
    const ContentLibrary library = content.load();
    QCOMPARE(textOf(library.problems(), content.folder()), QString());
    QCOMPARE(library.articles().size(), size_t(1));
    const Article *rest = library.article(u"rest");
    QCOMPARE(rest->name, QStringLiteral("Rest"));
    QCOMPARE(rest->summary, QStringLiteral("A short one."));
    QCOMPARE(rest->order, 10);
    QCOMPARE(rest->practices, (QStringList{"evening", "calm"}));
    QCOMPARE(rest->evidence.sources.size(), size_t(1));
    QCOMPARE(rest->blocks.size(), size_t(4));
    QVERIFY(!library.article(u"evening"));
    QVERIFY(!library.practice(u"rest"));
}

void ArticleTest::unusableArticlesAreLeftOut_data()
{
    QTest::addColumn<std::function<void(const Copy &)>>("spoil");
    QTest::addColumn<QString>("problem");
    using Spoil = std::function<void(const Copy &)>;
    const auto row = [](const char *name, const Spoil &spoil, const char *problem) {
        QTest::newRow(name) << spoil << QString::fromLatin1(problem);
    };
    row(
        "no text", [](const Copy &copy) { QFile::remove(copy.path(text)); },
        "articles/rest.md:-: is missing");
    row(
        "a link", [](const Copy &copy) { copy.write(text, "A.\n\n[b](c)\n"); },
        "articles/rest.md:3: links");
    row(
        "too long", [](const Copy &copy) { copy.write(text, QByteArray("word ").repeated(721)); },
        "articles/rest.md:-: takes 5 minutes");
    row(
        "far too long",
        [](const Copy &copy) { copy.write(text, QByteArray("word ").repeated(20000)); },
        "articles/rest.md:-: larger than 64 KiB");
    row(
        "other encoding", [](const Copy &copy) { copy.write(text, "Gr\xfc\xdf"); },
        "articles/rest.md:-: is not UTF-8");
    row(
        "a zero byte", [](const Copy &copy) { copy.write(text, QByteArray("a\0b", 3)); },
        "articles/rest.md:-: is not UTF-8");
    row(
        "a folder",
        [](const Copy &copy) {
            QFile::remove(copy.path(text));
            QDir().mkpath(copy.path(text));
        },
        "articles/rest.md:-: this is not a file");
    row(
        "unknown practice",
        [](const Copy &copy) {
            copy.set(article, QStringLiteral("practices"), QJsonArray{"calm", "storm"});
        },
        "practices[1]: there is no usable practice called \"storm\"");
    row(
        "an article as a practice",
        [](const Copy &copy) {
            copy.set(article, QStringLiteral("practices"), QJsonArray{"rest"});
        },
        "practices[0]: there is no usable practice called \"rest\"");
    row(
        "no order",
        [](const Copy &copy) { copy.set(article, QStringLiteral("order"), QJsonValue::Undefined); },
        "articles/rest.json:1: \"order\" is missing");
}

void ArticleTest::unusableArticlesAreLeftOut()
{
    QFETCH(std::function<void(const Copy &)>, spoil);
    QFETCH(QString, problem);
    const Copy content;
    spoil(content);
    const ContentLibrary library = content.load();
    QVERIFY(library.articles().empty());
    QCOMPARE(library.problems().size(), size_t(1));
    const QString told = textOf(library.problems(), content.folder());
    QVERIFY2(told.contains(problem), qPrintable(told));
    QVERIFY(!library.routines().empty());
}

void ArticleTest::translationsTakeTheTextAlong()
{
    const Copy content;
    const ContentLibrary library = content.load(QStringLiteral("xx"));
    QCOMPARE(textOf(library.problems(), content.folder()), QString());
    const Article *rest = library.article(u"rest");
    QCOMPARE(rest->name, QStringLiteral("Xrest"));
    QCOMPARE(rest->summary, QStringLiteral("X."));
    QCOMPARE(rest->blocks[2].text(), QStringLiteral("X x."));
}

void ArticleTest::misfittingTranslationsLeaveEnglish_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &markdown, const char *problem) {
        QTest::newRow(name) << markdown << QString::fromLatin1(problem);
    };
    row("a block less", "X.\n\n## X\n\n- X.\n",
        "ends where the English goes on with an item of a list");
    row("a block more", translatedWords + "\nY y.\n", "the English ends before \"Y y.\"");
    row("another kind", "X.\n\nY\n\n- X.\n- X.\n",
        "\"Y\" is a paragraph; the English has a heading there");
    row("a picture", "X.\n\n## ![x](y)\n\n- X.\n- X.\n", "pictures");
    row("no text", {}, "is missing");
}

void ArticleTest::misfittingTranslationsLeaveEnglish()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, problem);
    const Copy content;
    if (markdown.isEmpty())
        QFile::remove(content.path(translatedText));
    else
        content.write(translatedText, markdown);
    const ContentLibrary library = content.load(QStringLiteral("xx"));
    const QString told = textOf(library.problems(), content.folder());
    QVERIFY2(told.startsWith(translatedText) && told.contains(problem), qPrintable(told));
    QCOMPARE(library.article(u"rest")->name, QStringLiteral("Rest"));
    QCOMPARE(library.article(u"rest")->blocks[0].text(), QStringLiteral("Rest is fine."));
}

void ArticleTest::packsAddArticles()
{
    const Copy content;
    const ContentLibrary library = content.loadWithPack(QStringLiteral("more"), words);
    QCOMPARE(textOf(library.problems(), {}), QString());
    QCOMPARE(library.articles().size(), size_t(2));
    QVERIFY(library.article(u"more"));
}

void ArticleTest::packsReplaceNone()
{
    const Copy content;
    const ContentLibrary library = content.loadWithPack(QStringLiteral("rest"), "Mine.\n");
    QCOMPARE(library.problems().size(), size_t(1));
    QVERIFY(library.problems()[0].message.contains(QStringLiteral("choose another id")));
    QCOMPARE(library.article(u"rest")->blocks[0].text(), QStringLiteral("Rest is fine."));
}

void ArticleTest::theTextOfAPackLiesInIt()
{
    const Copy content;
    QDir(content.pack()).mkpath(QStringLiteral("articles"));
    QVERIFY(QFile::link(content.path(text), content.pack() + QStringLiteral("/articles/more.md")));
    const ContentLibrary library = content.loadWithPack(QStringLiteral("more"), {});
    QVERIFY(!library.article(u"more"));
    QCOMPARE(library.problems().size(), size_t(1));
    QVERIFY(library.problems()[0].text().contains(QStringLiteral("more.md:-: leads out")));
}

void ArticleTest::shippedArticles_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QString();
    QTest::newRow("German") << QStringLiteral("de");
}

void ArticleTest::shippedArticles()
{
    QFETCH(QString, language);
    const auto library = ContentLibrary::load({SHIPPED_CONTENT, SHIPPED_MEDIA, language});
    QCOMPARE(textOf(library.problems(), SHIPPED_CONTENT), QString());
    const auto english = ContentLibrary::load({SHIPPED_CONTENT, SHIPPED_MEDIA, {}});
    QCOMPARE(library.articles().size(), size_t(18));
    QSet<int> orders;
    for (const Article &each : library.articles()) {
        QVERIFY2(readingTime(each.blocks) <= Article::longest, qPrintable(each.id));
        QVERIFY2(each.blocks.front().kind == Kind::Paragraph, qPrintable(each.id));
        orders.insert(each.order);
        const bool isTranslated = each.blocks != english.article(each.id)->blocks;
        QCOMPARE(isTranslated, !language.isEmpty());
    }
    QCOMPARE(orders.size(), qsizetype(18));
}

QTEST_GUILESS_MAIN(ArticleTest)
#include "articletest.moc"
