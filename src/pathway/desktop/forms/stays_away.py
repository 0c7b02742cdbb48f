# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'away.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from pathway.desktop.parts import (Choices, DateField, MessageLine)

class Ui_AwayForm(object):
    def setupUi(self, AwayForm):
        if not AwayForm.objectName():
            AwayForm.setObjectName(u"AwayForm")
        self.column_1 = QVBoxLayout(AwayForm)
        self.column_1.setSpacing(0)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 0, 0)
        self.kind = Choices(AwayForm)
        self.kind.setObjectName(u"kind")

        self.column_1.addWidget(self.kind)

        self.kind_said = MessageLine(AwayForm)
        self.kind_said.setObjectName(u"kind_said")

        self.column_1.addWidget(self.kind_said)

        self.gap_2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_1.addItem(self.gap_2)

        self.row_3 = QHBoxLayout()
        self.row_3.setSpacing(24)
        self.row_3.setObjectName(u"row_3")
        self.row_3.setContentsMargins(0, 0, 0, 0)
        self.from_box = QWidget(AwayForm)
        self.from_box.setObjectName(u"from_box")
        self.column_4 = QVBoxLayout(self.from_box)
        self.column_4.setSpacing(0)
        self.column_4.setObjectName(u"column_4")
        self.column_4.setContentsMargins(0, 0, 0, 0)
        self.words_5 = QLabel(self.from_box)
        self.words_5.setObjectName(u"words_5")
        self.words_5.setProperty(u"role", u"heading")

        self.column_4.addWidget(self.words_5)

        self.gap_5 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_4.addItem(self.gap_5)

        self.started_on = DateField(self.from_box)
        self.started_on.setObjectName(u"started_on")

        self.column_4.addWidget(self.started_on)

        self.started_on_said = MessageLine(self.from_box)
        self.started_on_said.setObjectName(u"started_on_said")

        self.column_4.addWidget(self.started_on_said)


        self.row_3.addWidget(self.from_box)

        self.until_box = QWidget(AwayForm)
        self.until_box.setObjectName(u"until_box")
        self.column_6 = QVBoxLayout(self.until_box)
        self.column_6.setSpacing(0)
        self.column_6.setObjectName(u"column_6")
        self.column_6.setContentsMargins(0, 0, 0, 0)
        self.row_7 = QHBoxLayout()
        self.row_7.setSpacing(4)
        self.row_7.setObjectName(u"row_7")
        self.row_7.setContentsMargins(0, 0, 0, 0)
        self.words_6 = QLabel(self.until_box)
        self.words_6.setObjectName(u"words_6")
        self.words_6.setProperty(u"role", u"heading")

        self.row_7.addWidget(self.words_6)

        self.words_7 = QLabel(self.until_box)
        self.words_7.setObjectName(u"words_7")
        self.words_7.setProperty(u"role", u"second")

        self.row_7.addWidget(self.words_7)

        self.rest_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_7.addItem(self.rest_8)


        self.column_6.addLayout(self.row_7)

        self.gap_9 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_6.addItem(self.gap_9)

        self.ended_on = DateField(self.until_box)
        self.ended_on.setObjectName(u"ended_on")

        self.column_6.addWidget(self.ended_on)

        self.ended_on_said = MessageLine(self.until_box)
        self.ended_on_said.setObjectName(u"ended_on_said")

        self.column_6.addWidget(self.ended_on_said)


        self.row_3.addWidget(self.until_box)


        self.column_1.addLayout(self.row_3)

        self.said = MessageLine(AwayForm)
        self.said.setObjectName(u"said")

        self.column_1.addWidget(self.said)

#if QT_CONFIG(shortcut)
        self.words_5.setBuddy(self.started_on)
        self.words_6.setBuddy(self.ended_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AwayForm)

        QMetaObject.connectSlotsByName(AwayForm)
    # setupUi

    def retranslateUi(self, AwayForm):
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("AwayForm", u"Why away", None))
#endif // QT_CONFIG(accessibility)
        self.words_5.setText(QCoreApplication.translate("AwayForm", u"First day", None))
#if QT_CONFIG(accessibility)
        self.started_on.setAccessibleName(QCoreApplication.translate("AwayForm", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.words_6.setText(QCoreApplication.translate("AwayForm", u"Last day", None))
        self.words_7.setText(QCoreApplication.translate("AwayForm", u"if it is known", None))
#if QT_CONFIG(accessibility)
        self.ended_on.setAccessibleName(QCoreApplication.translate("AwayForm", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

