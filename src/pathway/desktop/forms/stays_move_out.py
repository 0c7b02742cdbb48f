# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'move_out.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from pathway.desktop.parts import (Choices, CodeCombo, DateTimeField, MessageLine,
    TextArea)

class Ui_MoveOutForm(object):
    def setupUi(self, MoveOutForm):
        if not MoveOutForm.objectName():
            MoveOutForm.setObjectName(u"MoveOutForm")
        self.row_8 = QHBoxLayout(MoveOutForm)
        self.row_8.setSpacing(0)
        self.row_8.setObjectName(u"row_8")
        self.row_8.setContentsMargins(0, 0, 0, 0)
        self.how = QWidget(MoveOutForm)
        self.how.setObjectName(u"how")
        self.column_9 = QVBoxLayout(self.how)
        self.column_9.setSpacing(0)
        self.column_9.setObjectName(u"column_9")
        self.column_9.setContentsMargins(0, 0, 0, 0)
        self.manner = Choices(self.how)
        self.manner.setObjectName(u"manner")

        self.column_9.addWidget(self.manner)

        self.manner_said = MessageLine(self.how)
        self.manner_said.setObjectName(u"manner_said")

        self.column_9.addWidget(self.manner_said)


        self.row_8.addWidget(self.how)

        self.where = QWidget(MoveOutForm)
        self.where.setObjectName(u"where")
        self.column_10 = QVBoxLayout(self.where)
        self.column_10.setSpacing(0)
        self.column_10.setObjectName(u"column_10")
        self.column_10.setContentsMargins(0, 0, 0, 0)
        self.destination = Choices(self.where)
        self.destination.setObjectName(u"destination")

        self.column_10.addWidget(self.destination)

        self.gap_11 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_10.addItem(self.gap_11)

        self.destination_other = CodeCombo(self.where)
        self.destination_other.setObjectName(u"destination_other")

        self.column_10.addWidget(self.destination_other)

        self.destination_said = MessageLine(self.where)
        self.destination_said.setObjectName(u"destination_said")

        self.column_10.addWidget(self.destination_said)


        self.row_8.addWidget(self.where)

        self.when = QWidget(MoveOutForm)
        self.when.setObjectName(u"when")
        self.column_12 = QVBoxLayout(self.when)
        self.column_12.setSpacing(0)
        self.column_12.setObjectName(u"column_12")
        self.column_12.setContentsMargins(8, 2, 8, 0)
        self.at = DateTimeField(self.when)
        self.at.setObjectName(u"at")

        self.column_12.addWidget(self.at)

        self.gap_13 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_12.addItem(self.gap_13)

        self.at_keys = QLabel(self.when)
        self.at_keys.setObjectName(u"at_keys")
        self.at_keys.setProperty(u"role", u"caption")
        self.at_keys.setWordWrap(True)

        self.column_12.addWidget(self.at_keys)

        self.at_said = MessageLine(self.when)
        self.at_said.setObjectName(u"at_said")

        self.column_12.addWidget(self.at_said)

        self.gap_14 = QSpacerItem(0, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_12.addItem(self.gap_14)

        self.row_15 = QHBoxLayout()
        self.row_15.setSpacing(4)
        self.row_15.setObjectName(u"row_15")
        self.row_15.setContentsMargins(0, 0, 0, 0)
        self.words_1 = QLabel(self.when)
        self.words_1.setObjectName(u"words_1")
        self.words_1.setProperty(u"role", u"heading")

        self.row_15.addWidget(self.words_1)

        self.words_2 = QLabel(self.when)
        self.words_2.setObjectName(u"words_2")
        self.words_2.setProperty(u"role", u"second")

        self.row_15.addWidget(self.words_2)

        self.rest_16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_15.addItem(self.rest_16)


        self.column_12.addLayout(self.row_15)

        self.gap_17 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_12.addItem(self.gap_17)

        self.last_seen = DateTimeField(self.when)
        self.last_seen.setObjectName(u"last_seen")

        self.column_12.addWidget(self.last_seen)

        self.last_seen_said = MessageLine(self.when)
        self.last_seen_said.setObjectName(u"last_seen_said")

        self.column_12.addWidget(self.last_seen_said)

        self.gap_18 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_12.addItem(self.gap_18)

        self.row_19 = QHBoxLayout()
        self.row_19.setSpacing(4)
        self.row_19.setObjectName(u"row_19")
        self.row_19.setContentsMargins(0, 0, 0, 0)
        self.words_3 = QLabel(self.when)
        self.words_3.setObjectName(u"words_3")
        self.words_3.setProperty(u"role", u"heading")

        self.row_19.addWidget(self.words_3)

        self.words_4 = QLabel(self.when)
        self.words_4.setObjectName(u"words_4")
        self.words_4.setProperty(u"role", u"second")

        self.row_19.addWidget(self.words_4)

        self.rest_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_19.addItem(self.rest_20)


        self.column_12.addLayout(self.row_19)

        self.gap_21 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_12.addItem(self.gap_21)

        self.remark = TextArea(self.when)
        self.remark.setObjectName(u"remark")

        self.column_12.addWidget(self.remark)


        self.row_8.addWidget(self.when)

#if QT_CONFIG(shortcut)
        self.words_1.setBuddy(self.last_seen)
        self.words_3.setBuddy(self.remark)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MoveOutForm)

        QMetaObject.connectSlotsByName(MoveOutForm)
    # setupUi

    def retranslateUi(self, MoveOutForm):
#if QT_CONFIG(accessibility)
        self.manner.setAccessibleName(QCoreApplication.translate("MoveOutForm", u"How", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.destination.setAccessibleName(QCoreApplication.translate("MoveOutForm", u"Where to", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.destination_other.setAccessibleName(QCoreApplication.translate("MoveOutForm", u"Another place", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.at.setAccessibleName(QCoreApplication.translate("MoveOutForm", u"When", None))
#endif // QT_CONFIG(accessibility)
        self.at_keys.setText(QCoreApplication.translate("MoveOutForm", u"Enter keeps it. \u2212 goes back an hour.", None))
        self.words_1.setText(QCoreApplication.translate("MoveOutForm", u"Last seen", None))
        self.words_2.setText(QCoreApplication.translate("MoveOutForm", u"may be left out", None))
#if QT_CONFIG(accessibility)
        self.last_seen.setAccessibleName(QCoreApplication.translate("MoveOutForm", u"Last seen", None))
#endif // QT_CONFIG(accessibility)
        self.words_3.setText(QCoreApplication.translate("MoveOutForm", u"Remark", None))
        self.words_4.setText(QCoreApplication.translate("MoveOutForm", u"may be left out", None))
#if QT_CONFIG(accessibility)
        self.remark.setAccessibleName(QCoreApplication.translate("MoveOutForm", u"Remark", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

