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
        self.row_25 = QHBoxLayout(MoveOutForm)
        self.row_25.setSpacing(0)
        self.row_25.setObjectName(u"row_25")
        self.row_25.setContentsMargins(0, 0, 0, 0)
        self.how = QWidget(MoveOutForm)
        self.how.setObjectName(u"how")
        self.column_26 = QVBoxLayout(self.how)
        self.column_26.setSpacing(0)
        self.column_26.setObjectName(u"column_26")
        self.column_26.setContentsMargins(0, 0, 0, 0)
        self.manner = MannerChoice(self.how)
        self.manner.setObjectName(u"manner")

        self.column_26.addWidget(self.manner)

        self.manner_said = MessageLine(self.how)
        self.manner_said.setObjectName(u"manner_said")

        self.column_26.addWidget(self.manner_said)

        self.said = MessageLine(self.how)
        self.said.setObjectName(u"said")

        self.column_26.addWidget(self.said)


        self.row_25.addWidget(self.how)

        self.where = QWidget(MoveOutForm)
        self.where.setObjectName(u"where")
        self.column_27 = QVBoxLayout(self.where)
        self.column_27.setSpacing(0)
        self.column_27.setObjectName(u"column_27")
        self.column_27.setContentsMargins(0, 0, 0, 0)
        self.destination = DestinationChoice(self.where)
        self.destination.setObjectName(u"destination")

        self.column_27.addWidget(self.destination)

        self.destination_said = MessageLine(self.where)
        self.destination_said.setObjectName(u"destination_said")

        self.column_27.addWidget(self.destination_said)


        self.row_25.addWidget(self.where)

        self.when = QWidget(MoveOutForm)
        self.when.setObjectName(u"when")
        self.column_28 = QVBoxLayout(self.when)
        self.column_28.setSpacing(0)
        self.column_28.setObjectName(u"column_28")
        self.column_28.setContentsMargins(8, 2, 8, 0)
        self.at = DateTimeField(self.when)
        self.at.setObjectName(u"at")

        self.column_28.addWidget(self.at)

        self.gap_29 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_28.addItem(self.gap_29)

        self.at_hint = QLabel(self.when)
        self.at_hint.setObjectName(u"at_hint")
        self.at_hint.setProperty(u"role", u"caption")
        self.at_hint.setWordWrap(True)

        self.column_28.addWidget(self.at_hint)

        self.at_said = MessageLine(self.when)
        self.at_said.setObjectName(u"at_said")

        self.column_28.addWidget(self.at_said)

        self.gap_30 = QSpacerItem(0, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_28.addItem(self.gap_30)

        self.row_31 = QHBoxLayout()
        self.row_31.setSpacing(4)
        self.row_31.setObjectName(u"row_31")
        self.row_31.setContentsMargins(0, 0, 0, 0)
        self.words_1 = QLabel(self.when)
        self.words_1.setObjectName(u"words_1")
        self.words_1.setProperty(u"role", u"heading")

        self.row_31.addWidget(self.words_1)

        self.words_2 = QLabel(self.when)
        self.words_2.setObjectName(u"words_2")
        self.words_2.setProperty(u"role", u"second")

        self.row_31.addWidget(self.words_2)

        self.rest_32 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_31.addItem(self.rest_32)


        self.column_28.addLayout(self.row_31)

        self.gap_33 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_28.addItem(self.gap_33)

        self.last_seen = DateTimeField(self.when)
        self.last_seen.setObjectName(u"last_seen")

        self.column_28.addWidget(self.last_seen)

        self.last_seen_said = MessageLine(self.when)
        self.last_seen_said.setObjectName(u"last_seen_said")

        self.column_28.addWidget(self.last_seen_said)

        self.gap_34 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_28.addItem(self.gap_34)

        self.row_35 = QHBoxLayout()
        self.row_35.setSpacing(4)
        self.row_35.setObjectName(u"row_35")
        self.row_35.setContentsMargins(0, 0, 0, 0)
        self.words_3 = QLabel(self.when)
        self.words_3.setObjectName(u"words_3")
        self.words_3.setProperty(u"role", u"heading")

        self.row_35.addWidget(self.words_3)

        self.words_4 = QLabel(self.when)
        self.words_4.setObjectName(u"words_4")
        self.words_4.setProperty(u"role", u"second")

        self.row_35.addWidget(self.words_4)

        self.rest_36 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_35.addItem(self.rest_36)


        self.column_28.addLayout(self.row_35)

        self.gap_37 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_28.addItem(self.gap_37)

        self.remark = TextArea(self.when)
        self.remark.setObjectName(u"remark")

        self.column_28.addWidget(self.remark)


        self.row_25.addWidget(self.when)

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

