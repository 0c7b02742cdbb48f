# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'need.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from pathway.desktop.parts import (DateField, MessageLine)

class Ui_NeedForm(object):
    def setupUi(self, NeedForm):
        if not NeedForm.objectName():
            NeedForm.setObjectName(u"NeedForm")
        self.grid = QGridLayout(NeedForm)
        self.grid.setSpacing(0)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(2)
        self.grid.setContentsMargins(4, 2, 4, 2)
        self.noticed_on_column = QVBoxLayout()
        self.noticed_on_column.setSpacing(3)
        self.noticed_on_column.setObjectName(u"noticed_on_column")
        self.noticed_on_column.setContentsMargins(0, 0, 0, 0)
        self.noticed_on_head = QHBoxLayout()
        self.noticed_on_head.setSpacing(8)
        self.noticed_on_head.setObjectName(u"noticed_on_head")
        self.noticed_on_head.setContentsMargins(0, 0, 0, 0)
        self.noticed_on_label = QLabel(NeedForm)
        self.noticed_on_label.setObjectName(u"noticed_on_label")
        self.noticed_on_label.setProperty(u"role", u"heading")

        self.noticed_on_head.addWidget(self.noticed_on_label)

        self.noticed_on_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.noticed_on_head.addItem(self.noticed_on_space)


        self.noticed_on_column.addLayout(self.noticed_on_head)

        self.noticed_on = DateField(NeedForm)
        self.noticed_on.setObjectName(u"noticed_on")

        self.noticed_on_column.addWidget(self.noticed_on)

        self.noticed_on_said = MessageLine(NeedForm)
        self.noticed_on_said.setObjectName(u"noticed_on_said")

        self.noticed_on_column.addWidget(self.noticed_on_said)


        self.grid.addLayout(self.noticed_on_column, 0, 0, 1, 1)

        self.met_on_column = QVBoxLayout()
        self.met_on_column.setSpacing(3)
        self.met_on_column.setObjectName(u"met_on_column")
        self.met_on_column.setContentsMargins(0, 0, 0, 0)
        self.met_on_head = QHBoxLayout()
        self.met_on_head.setSpacing(8)
        self.met_on_head.setObjectName(u"met_on_head")
        self.met_on_head.setContentsMargins(0, 0, 0, 0)
        self.met_on_label = QLabel(NeedForm)
        self.met_on_label.setObjectName(u"met_on_label")
        self.met_on_label.setProperty(u"role", u"heading")

        self.met_on_head.addWidget(self.met_on_label)

        self.met_on_hint = QLabel(NeedForm)
        self.met_on_hint.setObjectName(u"met_on_hint")
        self.met_on_hint.setProperty(u"role", u"caption")

        self.met_on_head.addWidget(self.met_on_hint)

        self.met_on_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.met_on_head.addItem(self.met_on_space)


        self.met_on_column.addLayout(self.met_on_head)

        self.met_on = DateField(NeedForm)
        self.met_on.setObjectName(u"met_on")

        self.met_on_column.addWidget(self.met_on)

        self.met_on_said = MessageLine(NeedForm)
        self.met_on_said.setObjectName(u"met_on_said")

        self.met_on_column.addWidget(self.met_on_said)


        self.grid.addLayout(self.met_on_column, 0, 1, 1, 1)

        self.text_column = QVBoxLayout()
        self.text_column.setSpacing(3)
        self.text_column.setObjectName(u"text_column")
        self.text_column.setContentsMargins(0, 0, 0, 0)
        self.text_head = QHBoxLayout()
        self.text_head.setSpacing(8)
        self.text_head.setObjectName(u"text_head")
        self.text_head.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(NeedForm)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"role", u"heading")

        self.text_head.addWidget(self.text_label)

        self.text_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.text_head.addItem(self.text_space)


        self.text_column.addLayout(self.text_head)

        self.text = QLineEdit(NeedForm)
        self.text.setObjectName(u"text")

        self.text_column.addWidget(self.text)

        self.text_said = MessageLine(NeedForm)
        self.text_said.setObjectName(u"text_said")

        self.text_column.addWidget(self.text_said)


        self.grid.addLayout(self.text_column, 1, 0, 1, 2)

        self.said = MessageLine(NeedForm)
        self.said.setObjectName(u"said")

        self.grid.addWidget(self.said, 2, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.noticed_on_label.setBuddy(self.noticed_on)
        self.met_on_label.setBuddy(self.met_on)
        self.text_label.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NeedForm)

        QMetaObject.connectSlotsByName(NeedForm)
    # setupUi

    def retranslateUi(self, NeedForm):
        self.noticed_on_label.setText(QCoreApplication.translate("NeedForm", u"Needed since", None))
#if QT_CONFIG(accessibility)
        self.noticed_on.setAccessibleName(QCoreApplication.translate("NeedForm", u"Needed since", None))
#endif // QT_CONFIG(accessibility)
        self.met_on_label.setText(QCoreApplication.translate("NeedForm", u"Met on", None))
        self.met_on_hint.setText(QCoreApplication.translate("NeedForm", u"empty while it lasts", None))
#if QT_CONFIG(accessibility)
        self.met_on.setAccessibleName(QCoreApplication.translate("NeedForm", u"Met on", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("NeedForm", u"What is needed", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("NeedForm", u"What is needed", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

