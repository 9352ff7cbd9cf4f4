// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/disc.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

using namespace pacewell;

class DiscTest : public QObject
{
    Q_OBJECT

private slots:
    void looksLikeAPaintedCircle_data()
    {
        QTest::addColumn<QPointF>("middle");
        QTest::addColumn<qreal>("radius");
        QTest::newRow("middle") << QPointF(60, 60) << 40.0;
        QTest::newRow("between pixels") << QPointF(59.3, 60.7) << 33.4;
        QTest::newRow("tiny") << QPointF(60.5, 60.5) << 1.2;
        QTest::newRow("over the edge") << QPointF(5, 115) << 30.0;
        QTest::newRow("larger than the picture") << QPointF(60, 60) << 200.0;
    }

    void looksLikeAPaintedCircle()
    {
        QFETCH(QPointF, middle);
        QFETCH(qreal, radius);
        QImage expected(120, 120, QImage::Format_RGB32);
        expected.fill(Qt::white);
        QImage filled = expected;
        QPainter painter(&expected);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(84, 74, 156));
        painter.drawEllipse(middle, radius, radius);
        painter.end();
        fillDisc(filled, middle, radius, QColor(84, 74, 156));
        int largest = 0;
        for (int y = 0; y < 120; ++y) {
            for (int x = 0; x < 120; ++x)
                largest = std::max(largest,
                                   std::abs(qRed(filled.pixel(x, y)) - qRed(expected.pixel(x, y))));
        }
        QVERIFY2(largest < 30, qPrintable(QString::number(largest)));
    }

    void nothingOfNoSize()
    {
        QImage image(10, 10, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QImage before = image;
        fillDisc(image, {5, 5}, -1, Qt::black);
        QCOMPARE(image, before);
        fillDisc(image, {-500, 5}, 3, Qt::black);
        QCOMPARE(image, before);
    }
};

QTEST_MAIN(DiscTest)

#include "disctest.moc"
