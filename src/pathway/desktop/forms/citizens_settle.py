# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settle.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from pathway.desktop.parts import MessageLine

class Ui_SettleForm(object):
    def setupUi(self, SettleForm):
        if not SettleForm.objectName():
            SettleForm.setObjectName(u"SettleForm")
        self.grid = QGridLayout(SettleForm)
        self.grid.setSpacing(0)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(2)
        self.grid.setContentsMargins(4, 2, 4, 2)
        self.outcome_column = QVBoxLayout()
        self.outcome_column.setSpacing(3)
        self.outcome_column.setObjectName(u"outcome_column")
        self.outcome_column.setContentsMargins(0, 0, 0, 0)
        self.outcome_head = QHBoxLayout()
        self.outcome_head.setSpacing(8)
        self.outcome_head.setObjectName(u"outcome_head")
        self.outcome_head.setContentsMargins(0, 0, 0, 0)
        self.outcome_label = QLabel(SettleForm)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setProperty(u"role", u"heading")

        self.outcome_head.addWidget(self.outcome_label)

        self.outcome_hint = QLabel(SettleForm)
        self.outcome_hint.setObjectName(u"outcome_hint")
        self.outcome_hint.setProperty(u"role", u"caption")

        self.outcome_head.addWidget(self.outcome_hint)

        self.outcome_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outcome_head.addItem(self.outcome_space)


        self.outcome_column.addLayout(self.outcome_head)

        self.outcome = QLineEdit(SettleForm)
        self.outcome.setObjectName(u"outcome")

        self.outcome_column.addWidget(self.outcome)

        self.outcome_said = MessageLine(SettleForm)
        self.outcome_said.setObjectName(u"outcome_said")

        self.outcome_column.addWidget(self.outcome_said)


        self.grid.addLayout(self.outcome_column, 0, 0, 1, 1)

        self.said = MessageLine(SettleForm)
        self.said.setObjectName(u"said")

        self.grid.addWidget(self.said, 1, 0, 1, 1)

        self.grid.setColumnStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.outcome_label.setBuddy(self.outcome)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettleForm)

        QMetaObject.connectSlotsByName(SettleForm)
    # setupUi

    def retranslateUi(self, SettleForm):
        self.outcome_label.setText(QCoreApplication.translate("SettleForm", u"What was done", None))
        self.outcome_hint.setText(QCoreApplication.translate("SettleForm", u"a word is enough", None))
#if QT_CONFIG(accessibility)
        self.outcome.setAccessibleName(QCoreApplication.translate("SettleForm", u"What was done", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

