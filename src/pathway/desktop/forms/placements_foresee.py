# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'foresee.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from pathway.desktop.parts import (CodeCombo, DateField, MessageLine)

class Ui_ForeseeForm(object):
    def setupUi(self, ForeseeForm):
        if not ForeseeForm.objectName():
            ForeseeForm.setObjectName(u"ForeseeForm")
        self.rows = QVBoxLayout(ForeseeForm)
        self.rows.setSpacing(4)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.on_rows = QVBoxLayout()
        self.on_rows.setSpacing(4)
        self.on_rows.setObjectName(u"on_rows")
        self.on_rows.setContentsMargins(0, 0, 0, 0)
        self.on_head = QHBoxLayout()
        self.on_head.setSpacing(8)
        self.on_head.setObjectName(u"on_head")
        self.on_head.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(ForeseeForm)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"role", u"heading")

        self.on_head.addWidget(self.on_label)

        self.on_hint = QLabel(ForeseeForm)
        self.on_hint.setObjectName(u"on_hint")
        self.on_hint.setProperty(u"role", u"caption")

        self.on_head.addWidget(self.on_hint)

        self.on_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.on_head.addItem(self.on_space)


        self.on_rows.addLayout(self.on_head)

        self.on = DateField(ForeseeForm)
        self.on.setObjectName(u"on")

        self.on_rows.addWidget(self.on)

        self.on_said = MessageLine(ForeseeForm)
        self.on_said.setObjectName(u"on_said")

        self.on_rows.addWidget(self.on_said)


        self.rows.addLayout(self.on_rows)

        self.destination_rows = QVBoxLayout()
        self.destination_rows.setSpacing(4)
        self.destination_rows.setObjectName(u"destination_rows")
        self.destination_rows.setContentsMargins(0, 0, 0, 0)
        self.destination_head = QHBoxLayout()
        self.destination_head.setSpacing(8)
        self.destination_head.setObjectName(u"destination_head")
        self.destination_head.setContentsMargins(0, 0, 0, 0)
        self.destination_label = QLabel(ForeseeForm)
        self.destination_label.setObjectName(u"destination_label")
        self.destination_label.setProperty(u"role", u"heading")

        self.destination_head.addWidget(self.destination_label)

        self.destination_hint = QLabel(ForeseeForm)
        self.destination_hint.setObjectName(u"destination_hint")
        self.destination_hint.setProperty(u"role", u"caption")

        self.destination_head.addWidget(self.destination_hint)

        self.destination_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.destination_head.addItem(self.destination_space)


        self.destination_rows.addLayout(self.destination_head)

        self.destination = CodeCombo(ForeseeForm)
        self.destination.setObjectName(u"destination")

        self.destination_rows.addWidget(self.destination)

        self.destination_said = MessageLine(ForeseeForm)
        self.destination_said.setObjectName(u"destination_said")

        self.destination_rows.addWidget(self.destination_said)


        self.rows.addLayout(self.destination_rows)

        self.said = MessageLine(ForeseeForm)
        self.said.setObjectName(u"said")

        self.rows.addWidget(self.said)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on)
        self.destination_label.setBuddy(self.destination)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ForeseeForm)

        QMetaObject.connectSlotsByName(ForeseeForm)
    # setupUi

    def retranslateUi(self, ForeseeForm):
        self.on_label.setText(QCoreApplication.translate("ForeseeForm", u"Agreed day", None))
        self.on_hint.setText(QCoreApplication.translate("ForeseeForm", u"leave it empty when nothing is agreed any longer", None))
#if QT_CONFIG(accessibility)
        self.on.setAccessibleName(QCoreApplication.translate("ForeseeForm", u"Agreed day", None))
#endif // QT_CONFIG(accessibility)
        self.destination_label.setText(QCoreApplication.translate("ForeseeForm", u"Where to", None))
        self.destination_hint.setText("")
#if QT_CONFIG(accessibility)
        self.destination.setAccessibleName(QCoreApplication.translate("ForeseeForm", u"Where to", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

