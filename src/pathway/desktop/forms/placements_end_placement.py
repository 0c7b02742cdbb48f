# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'end_placement.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from pathway.desktop.parts import (CodeCombo, DateField, MessageLine, TextArea)
from pathway.desktop.placements.manner_field import MannerField

class Ui_EndPlacementForm(object):
    def setupUi(self, EndPlacementForm):
        if not EndPlacementForm.objectName():
            EndPlacementForm.setObjectName(u"EndPlacementForm")
        self.columns = QHBoxLayout(EndPlacementForm)
        self.columns.setSpacing(16)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(4)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.manner_head = QHBoxLayout()
        self.manner_head.setSpacing(8)
        self.manner_head.setObjectName(u"manner_head")
        self.manner_head.setContentsMargins(0, 0, 0, 0)
        self.manner_label = QLabel(EndPlacementForm)
        self.manner_label.setObjectName(u"manner_label")
        self.manner_label.setProperty(u"role", u"heading")

        self.manner_head.addWidget(self.manner_label)

        self.manner_hint = QLabel(EndPlacementForm)
        self.manner_hint.setObjectName(u"manner_hint")
        self.manner_hint.setProperty(u"role", u"caption")

        self.manner_head.addWidget(self.manner_hint)

        self.manner_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.manner_head.addItem(self.manner_space)


        self.left.addLayout(self.manner_head)

        self.manner = MannerField(EndPlacementForm)
        self.manner.setObjectName(u"manner")

        self.left.addWidget(self.manner)

        self.manner_said = MessageLine(EndPlacementForm)
        self.manner_said.setObjectName(u"manner_said")

        self.left.addWidget(self.manner_said)

        self.left_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left.addItem(self.left_rest)


        self.columns.addLayout(self.left)

        self.parting = QFrame(EndPlacementForm)
        self.parting.setObjectName(u"parting")

        self.columns.addWidget(self.parting)

        self.right = QVBoxLayout()
        self.right.setSpacing(4)
        self.right.setObjectName(u"right")
        self.right.setContentsMargins(0, 0, 0, 0)
        self.on_rows = QVBoxLayout()
        self.on_rows.setSpacing(4)
        self.on_rows.setObjectName(u"on_rows")
        self.on_rows.setContentsMargins(0, 0, 0, 0)
        self.on_head = QHBoxLayout()
        self.on_head.setSpacing(8)
        self.on_head.setObjectName(u"on_head")
        self.on_head.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(EndPlacementForm)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"role", u"heading")

        self.on_head.addWidget(self.on_label)

        self.on_hint = QLabel(EndPlacementForm)
        self.on_hint.setObjectName(u"on_hint")
        self.on_hint.setProperty(u"role", u"caption")

        self.on_head.addWidget(self.on_hint)

        self.on_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.on_head.addItem(self.on_space)


        self.on_rows.addLayout(self.on_head)

        self.on = DateField(EndPlacementForm)
        self.on.setObjectName(u"on")

        self.on_rows.addWidget(self.on)

        self.on_said = MessageLine(EndPlacementForm)
        self.on_said.setObjectName(u"on_said")

        self.on_rows.addWidget(self.on_said)


        self.right.addLayout(self.on_rows)

        self.destination_rows = QVBoxLayout()
        self.destination_rows.setSpacing(4)
        self.destination_rows.setObjectName(u"destination_rows")
        self.destination_rows.setContentsMargins(0, 0, 0, 0)
        self.destination_head = QHBoxLayout()
        self.destination_head.setSpacing(8)
        self.destination_head.setObjectName(u"destination_head")
        self.destination_head.setContentsMargins(0, 0, 0, 0)
        self.destination_label = QLabel(EndPlacementForm)
        self.destination_label.setObjectName(u"destination_label")
        self.destination_label.setProperty(u"role", u"heading")

        self.destination_head.addWidget(self.destination_label)

        self.destination_hint = QLabel(EndPlacementForm)
        self.destination_hint.setObjectName(u"destination_hint")
        self.destination_hint.setProperty(u"role", u"caption")

        self.destination_head.addWidget(self.destination_hint)

        self.destination_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.destination_head.addItem(self.destination_space)


        self.destination_rows.addLayout(self.destination_head)

        self.destination = CodeCombo(EndPlacementForm)
        self.destination.setObjectName(u"destination")

        self.destination_rows.addWidget(self.destination)

        self.destination_said = MessageLine(EndPlacementForm)
        self.destination_said.setObjectName(u"destination_said")

        self.destination_rows.addWidget(self.destination_said)


        self.right.addLayout(self.destination_rows)

        self.remark_rows = QVBoxLayout()
        self.remark_rows.setSpacing(4)
        self.remark_rows.setObjectName(u"remark_rows")
        self.remark_rows.setContentsMargins(0, 0, 0, 0)
        self.remark_head = QHBoxLayout()
        self.remark_head.setSpacing(8)
        self.remark_head.setObjectName(u"remark_head")
        self.remark_head.setContentsMargins(0, 0, 0, 0)
        self.remark_label = QLabel(EndPlacementForm)
        self.remark_label.setObjectName(u"remark_label")
        self.remark_label.setProperty(u"role", u"heading")

        self.remark_head.addWidget(self.remark_label)

        self.remark_hint = QLabel(EndPlacementForm)
        self.remark_hint.setObjectName(u"remark_hint")
        self.remark_hint.setProperty(u"role", u"caption")

        self.remark_head.addWidget(self.remark_hint)

        self.remark_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.remark_head.addItem(self.remark_space)


        self.remark_rows.addLayout(self.remark_head)

        self.remark = TextArea(EndPlacementForm)
        self.remark.setObjectName(u"remark")

        self.remark_rows.addWidget(self.remark)

        self.remark_said = MessageLine(EndPlacementForm)
        self.remark_said.setObjectName(u"remark_said")

        self.remark_rows.addWidget(self.remark_said)


        self.right.addLayout(self.remark_rows)

        self.said = MessageLine(EndPlacementForm)
        self.said.setObjectName(u"said")

        self.right.addWidget(self.said)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right.addItem(self.rest)


        self.columns.addLayout(self.right)

        self.columns.setStretch(0, 3)
        self.columns.setStretch(2, 2)
#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on)
        self.destination_label.setBuddy(self.destination)
        self.remark_label.setBuddy(self.remark)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EndPlacementForm)

        QMetaObject.connectSlotsByName(EndPlacementForm)
    # setupUi

    def retranslateUi(self, EndPlacementForm):
        self.manner_label.setText(QCoreApplication.translate("EndPlacementForm", u"How", None))
        self.manner_hint.setText(QCoreApplication.translate("EndPlacementForm", u"a digit chooses", None))
#if QT_CONFIG(accessibility)
        self.manner.setAccessibleName(QCoreApplication.translate("EndPlacementForm", u"How it ended", None))
#endif // QT_CONFIG(accessibility)
        self.on_label.setText(QCoreApplication.translate("EndPlacementForm", u"Last day", None))
        self.on_hint.setText("")
#if QT_CONFIG(accessibility)
        self.on.setAccessibleName(QCoreApplication.translate("EndPlacementForm", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.destination_label.setText(QCoreApplication.translate("EndPlacementForm", u"Where to", None))
        self.destination_hint.setText("")
#if QT_CONFIG(accessibility)
        self.destination.setAccessibleName(QCoreApplication.translate("EndPlacementForm", u"Where to", None))
#endif // QT_CONFIG(accessibility)
        self.remark_label.setText(QCoreApplication.translate("EndPlacementForm", u"Remark", None))
        self.remark_hint.setText("")
#if QT_CONFIG(accessibility)
        self.remark.setAccessibleName(QCoreApplication.translate("EndPlacementForm", u"Remark", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

