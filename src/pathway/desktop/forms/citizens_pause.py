# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pause.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from pathway.desktop.parts import (CodeCombo, DateField, MessageLine)

class Ui_PauseForm(object):
    def setupUi(self, PauseForm):
        if not PauseForm.objectName():
            PauseForm.setObjectName(u"PauseForm")
        self.grid = QGridLayout(PauseForm)
        self.grid.setSpacing(0)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(2)
        self.grid.setContentsMargins(4, 2, 4, 2)
        self.of_column = QVBoxLayout()
        self.of_column.setSpacing(3)
        self.of_column.setObjectName(u"of_column")
        self.of_column.setContentsMargins(0, 0, 0, 0)
        self.of_head = QHBoxLayout()
        self.of_head.setSpacing(8)
        self.of_head.setObjectName(u"of_head")
        self.of_head.setContentsMargins(0, 0, 0, 0)
        self.of_label = QLabel(PauseForm)
        self.of_label.setObjectName(u"of_label")
        self.of_label.setProperty(u"role", u"heading")

        self.of_head.addWidget(self.of_label)

        self.of_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.of_head.addItem(self.of_space)


        self.of_column.addLayout(self.of_head)

        self.of = CodeCombo(PauseForm)
        self.of.setObjectName(u"of")

        self.of_column.addWidget(self.of)

        self.of_said = MessageLine(PauseForm)
        self.of_said.setObjectName(u"of_said")

        self.of_column.addWidget(self.of_said)


        self.grid.addLayout(self.of_column, 0, 0, 1, 1)

        self.kind_column = QVBoxLayout()
        self.kind_column.setSpacing(3)
        self.kind_column.setObjectName(u"kind_column")
        self.kind_column.setContentsMargins(0, 0, 0, 0)
        self.kind_head = QHBoxLayout()
        self.kind_head.setSpacing(8)
        self.kind_head.setObjectName(u"kind_head")
        self.kind_head.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(PauseForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"heading")

        self.kind_head.addWidget(self.kind_label)

        self.kind_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kind_head.addItem(self.kind_space)


        self.kind_column.addLayout(self.kind_head)

        self.kind = CodeCombo(PauseForm)
        self.kind.setObjectName(u"kind")

        self.kind_column.addWidget(self.kind)

        self.kind_said = MessageLine(PauseForm)
        self.kind_said.setObjectName(u"kind_said")

        self.kind_column.addWidget(self.kind_said)


        self.grid.addLayout(self.kind_column, 0, 1, 1, 1)

        self.started_on_column = QVBoxLayout()
        self.started_on_column.setSpacing(3)
        self.started_on_column.setObjectName(u"started_on_column")
        self.started_on_column.setContentsMargins(0, 0, 0, 0)
        self.started_on_head = QHBoxLayout()
        self.started_on_head.setSpacing(8)
        self.started_on_head.setObjectName(u"started_on_head")
        self.started_on_head.setContentsMargins(0, 0, 0, 0)
        self.started_on_label = QLabel(PauseForm)
        self.started_on_label.setObjectName(u"started_on_label")
        self.started_on_label.setProperty(u"role", u"heading")

        self.started_on_head.addWidget(self.started_on_label)

        self.started_on_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.started_on_head.addItem(self.started_on_space)


        self.started_on_column.addLayout(self.started_on_head)

        self.started_on = DateField(PauseForm)
        self.started_on.setObjectName(u"started_on")

        self.started_on_column.addWidget(self.started_on)

        self.started_on_said = MessageLine(PauseForm)
        self.started_on_said.setObjectName(u"started_on_said")

        self.started_on_column.addWidget(self.started_on_said)


        self.grid.addLayout(self.started_on_column, 1, 0, 1, 1)

        self.ended_on_column = QVBoxLayout()
        self.ended_on_column.setSpacing(3)
        self.ended_on_column.setObjectName(u"ended_on_column")
        self.ended_on_column.setContentsMargins(0, 0, 0, 0)
        self.ended_on_head = QHBoxLayout()
        self.ended_on_head.setSpacing(8)
        self.ended_on_head.setObjectName(u"ended_on_head")
        self.ended_on_head.setContentsMargins(0, 0, 0, 0)
        self.ended_on_label = QLabel(PauseForm)
        self.ended_on_label.setObjectName(u"ended_on_label")
        self.ended_on_label.setProperty(u"role", u"heading")

        self.ended_on_head.addWidget(self.ended_on_label)

        self.ended_on_hint = QLabel(PauseForm)
        self.ended_on_hint.setObjectName(u"ended_on_hint")
        self.ended_on_hint.setProperty(u"role", u"caption")

        self.ended_on_head.addWidget(self.ended_on_hint)

        self.ended_on_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ended_on_head.addItem(self.ended_on_space)


        self.ended_on_column.addLayout(self.ended_on_head)

        self.ended_on = DateField(PauseForm)
        self.ended_on.setObjectName(u"ended_on")

        self.ended_on_column.addWidget(self.ended_on)

        self.ended_on_said = MessageLine(PauseForm)
        self.ended_on_said.setObjectName(u"ended_on_said")

        self.ended_on_column.addWidget(self.ended_on_said)


        self.grid.addLayout(self.ended_on_column, 1, 1, 1, 1)

        self.said = MessageLine(PauseForm)
        self.said.setObjectName(u"said")

        self.grid.addWidget(self.said, 2, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.of_label.setBuddy(self.of)
        self.kind_label.setBuddy(self.kind)
        self.started_on_label.setBuddy(self.started_on)
        self.ended_on_label.setBuddy(self.ended_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PauseForm)

        QMetaObject.connectSlotsByName(PauseForm)
    # setupUi

    def retranslateUi(self, PauseForm):
        self.of_label.setText(QCoreApplication.translate("PauseForm", u"From", None))
#if QT_CONFIG(accessibility)
        self.of.setAccessibleName(QCoreApplication.translate("PauseForm", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("PauseForm", u"Why", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("PauseForm", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.started_on_label.setText(QCoreApplication.translate("PauseForm", u"First day", None))
#if QT_CONFIG(accessibility)
        self.started_on.setAccessibleName(QCoreApplication.translate("PauseForm", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.ended_on_label.setText(QCoreApplication.translate("PauseForm", u"Last day", None))
        self.ended_on_hint.setText(QCoreApplication.translate("PauseForm", u"empty while it lasts", None))
#if QT_CONFIG(accessibility)
        self.ended_on.setAccessibleName(QCoreApplication.translate("PauseForm", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

