# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'move_out.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from pathway.desktop.parts import (DateTimeField, MessageLine, TextArea)
from pathway.desktop.stays.destination_choice import DestinationChoice
from pathway.desktop.stays.manner_choice import MannerChoice

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
        self.manner = MannerChoice(self.how)
        self.manner.setObjectName(u"manner")

        self.column_9.addWidget(self.manner)

        self.manner_said = MessageLine(self.how)
        self.manner_said.setObjectName(u"manner_said")

        self.column_9.addWidget(self.manner_said)

        self.said = MessageLine(self.how)
        self.said.setObjectName(u"said")

        self.column_9.addWidget(self.said)


        self.row_8.addWidget(self.how)

        self.where = QWidget(MoveOutForm)
        self.where.setObjectName(u"where")
        self.column_10 = QVBoxLayout(self.where)
        self.column_10.setSpacing(0)
        self.column_10.setObjectName(u"column_10")
        self.column_10.setContentsMargins(0, 0, 0, 0)
        self.destination = DestinationChoice(self.where)
        self.destination.setObjectName(u"destination")

        self.column_10.addWidget(self.destination)

        self.destination_said = MessageLine(self.where)
        self.destination_said.setObjectName(u"destination_said")

        self.column_10.addWidget(self.destination_said)


        self.row_8.addWidget(self.where)

        self.when = QWidget(MoveOutForm)
        self.when.setObjectName(u"when")
        self.column_11 = QVBoxLayout(self.when)
        self.column_11.setSpacing(0)
        self.column_11.setObjectName(u"column_11")
        self.column_11.setContentsMargins(8, 2, 8, 0)
        self.at = DateTimeField(self.when)
        self.at.setObjectName(u"at")

        self.column_11.addWidget(self.at)

        self.gap_12 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_11.addItem(self.gap_12)

        self.at_hint = QLabel(self.when)
        self.at_hint.setObjectName(u"at_hint")
        self.at_hint.setProperty(u"role", u"caption")
        self.at_hint.setWordWrap(True)

        self.column_11.addWidget(self.at_hint)

        self.at_said = MessageLine(self.when)
        self.at_said.setObjectName(u"at_said")

        self.column_11.addWidget(self.at_said)

        self.gap_13 = QSpacerItem(0, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_11.addItem(self.gap_13)

        self.row_14 = QHBoxLayout()
        self.row_14.setSpacing(4)
        self.row_14.setObjectName(u"row_14")
        self.row_14.setContentsMargins(0, 0, 0, 0)
        self.words_1 = QLabel(self.when)
        self.words_1.setObjectName(u"words_1")
        self.words_1.setProperty(u"role", u"heading")

        self.row_14.addWidget(self.words_1)

        self.words_2 = QLabel(self.when)
        self.words_2.setObjectName(u"words_2")
        self.words_2.setProperty(u"role", u"second")

        self.row_14.addWidget(self.words_2)

        self.rest_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_14.addItem(self.rest_15)


        self.column_11.addLayout(self.row_14)

        self.gap_16 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_11.addItem(self.gap_16)

        self.last_seen = DateTimeField(self.when)
        self.last_seen.setObjectName(u"last_seen")

        self.column_11.addWidget(self.last_seen)

        self.last_seen_said = MessageLine(self.when)
        self.last_seen_said.setObjectName(u"last_seen_said")

        self.column_11.addWidget(self.last_seen_said)

        self.gap_17 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_11.addItem(self.gap_17)

        self.row_18 = QHBoxLayout()
        self.row_18.setSpacing(4)
        self.row_18.setObjectName(u"row_18")
        self.row_18.setContentsMargins(0, 0, 0, 0)
        self.words_3 = QLabel(self.when)
        self.words_3.setObjectName(u"words_3")
        self.words_3.setProperty(u"role", u"heading")

        self.row_18.addWidget(self.words_3)

        self.words_4 = QLabel(self.when)
        self.words_4.setObjectName(u"words_4")
        self.words_4.setProperty(u"role", u"second")

        self.row_18.addWidget(self.words_4)

        self.rest_19 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_18.addItem(self.rest_19)


        self.column_11.addLayout(self.row_18)

        self.gap_20 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_11.addItem(self.gap_20)

        self.remark = TextArea(self.when)
        self.remark.setObjectName(u"remark")

        self.column_11.addWidget(self.remark)


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
        self.at.setAccessibleName(QCoreApplication.translate("MoveOutForm", u"When", None))
#endif // QT_CONFIG(accessibility)
        self.at_hint.setText(QCoreApplication.translate("MoveOutForm", u"Enter keeps it. \u2212 goes back an hour.", None))
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

