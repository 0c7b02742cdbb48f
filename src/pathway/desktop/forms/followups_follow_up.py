# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'follow_up.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from pathway.desktop.parts import (CodeCombo, DateField, MessageLine, TextArea)

class Ui_FollowUpForm(object):
    def setupUi(self, FollowUpForm):
        if not FollowUpForm.objectName():
            FollowUpForm.setObjectName(u"FollowUpForm")
        self.rows = QVBoxLayout(FollowUpForm)
        self.rows.setSpacing(4)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.reason_rows = QVBoxLayout()
        self.reason_rows.setSpacing(4)
        self.reason_rows.setObjectName(u"reason_rows")
        self.reason_rows.setContentsMargins(0, 0, 0, 0)
        self.reason_head = QHBoxLayout()
        self.reason_head.setSpacing(8)
        self.reason_head.setObjectName(u"reason_head")
        self.reason_head.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(FollowUpForm)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"heading")

        self.reason_head.addWidget(self.reason_label)

        self.reason_hint = QLabel(FollowUpForm)
        self.reason_hint.setObjectName(u"reason_hint")
        self.reason_hint.setProperty(u"role", u"caption")

        self.reason_head.addWidget(self.reason_hint)

        self.reason_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reason_head.addItem(self.reason_space)


        self.reason_rows.addLayout(self.reason_head)

        self.reason = CodeCombo(FollowUpForm)
        self.reason.setObjectName(u"reason")

        self.reason_rows.addWidget(self.reason)

        self.reason_said = MessageLine(FollowUpForm)
        self.reason_said.setObjectName(u"reason_said")

        self.reason_rows.addWidget(self.reason_said)


        self.rows.addLayout(self.reason_rows)

        self.text_rows = QVBoxLayout()
        self.text_rows.setSpacing(4)
        self.text_rows.setObjectName(u"text_rows")
        self.text_rows.setContentsMargins(0, 0, 0, 0)
        self.text_head = QHBoxLayout()
        self.text_head.setSpacing(8)
        self.text_head.setObjectName(u"text_head")
        self.text_head.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(FollowUpForm)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"role", u"heading")

        self.text_head.addWidget(self.text_label)

        self.text_hint = QLabel(FollowUpForm)
        self.text_hint.setObjectName(u"text_hint")
        self.text_hint.setProperty(u"role", u"caption")

        self.text_head.addWidget(self.text_hint)

        self.text_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.text_head.addItem(self.text_space)


        self.text_rows.addLayout(self.text_head)

        self.text = TextArea(FollowUpForm)
        self.text.setObjectName(u"text")

        self.text_rows.addWidget(self.text)

        self.text_said = MessageLine(FollowUpForm)
        self.text_said.setObjectName(u"text_said")

        self.text_rows.addWidget(self.text_said)


        self.rows.addLayout(self.text_rows)

        self.who_row = QHBoxLayout()
        self.who_row.setSpacing(24)
        self.who_row.setObjectName(u"who_row")
        self.who_row.setContentsMargins(0, 0, 0, 0)
        self.due_rows = QVBoxLayout()
        self.due_rows.setSpacing(4)
        self.due_rows.setObjectName(u"due_rows")
        self.due_rows.setContentsMargins(0, 0, 0, 0)
        self.due_head = QHBoxLayout()
        self.due_head.setSpacing(8)
        self.due_head.setObjectName(u"due_head")
        self.due_head.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(FollowUpForm)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"role", u"heading")

        self.due_head.addWidget(self.due_label)

        self.due_hint = QLabel(FollowUpForm)
        self.due_hint.setObjectName(u"due_hint")
        self.due_hint.setProperty(u"role", u"caption")

        self.due_head.addWidget(self.due_hint)

        self.due_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.due_head.addItem(self.due_space)


        self.due_rows.addLayout(self.due_head)

        self.due = DateField(FollowUpForm)
        self.due.setObjectName(u"due")

        self.due_rows.addWidget(self.due)

        self.due_said = MessageLine(FollowUpForm)
        self.due_said.setObjectName(u"due_said")

        self.due_rows.addWidget(self.due_said)


        self.who_row.addLayout(self.due_rows)

        self.responsible_rows = QVBoxLayout()
        self.responsible_rows.setSpacing(4)
        self.responsible_rows.setObjectName(u"responsible_rows")
        self.responsible_rows.setContentsMargins(0, 0, 0, 0)
        self.responsible_head = QHBoxLayout()
        self.responsible_head.setSpacing(8)
        self.responsible_head.setObjectName(u"responsible_head")
        self.responsible_head.setContentsMargins(0, 0, 0, 0)
        self.responsible_label = QLabel(FollowUpForm)
        self.responsible_label.setObjectName(u"responsible_label")
        self.responsible_label.setProperty(u"role", u"heading")

        self.responsible_head.addWidget(self.responsible_label)

        self.responsible_hint = QLabel(FollowUpForm)
        self.responsible_hint.setObjectName(u"responsible_hint")
        self.responsible_hint.setProperty(u"role", u"caption")

        self.responsible_head.addWidget(self.responsible_hint)

        self.responsible_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.responsible_head.addItem(self.responsible_space)


        self.responsible_rows.addLayout(self.responsible_head)

        self.responsible = CodeCombo(FollowUpForm)
        self.responsible.setObjectName(u"responsible")

        self.responsible_rows.addWidget(self.responsible)

        self.responsible_said = MessageLine(FollowUpForm)
        self.responsible_said.setObjectName(u"responsible_said")

        self.responsible_rows.addWidget(self.responsible_said)


        self.who_row.addLayout(self.responsible_rows)

        self.who_row.setStretch(0, 1)
        self.who_row.setStretch(1, 1)

        self.rows.addLayout(self.who_row)

        self.said = MessageLine(FollowUpForm)
        self.said.setObjectName(u"said")

        self.rows.addWidget(self.said)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
        self.text_label.setBuddy(self.text)
        self.due_label.setBuddy(self.due)
        self.responsible_label.setBuddy(self.responsible)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FollowUpForm)

        QMetaObject.connectSlotsByName(FollowUpForm)
    # setupUi

    def retranslateUi(self, FollowUpForm):
        self.reason_label.setText(QCoreApplication.translate("FollowUpForm", u"What", None))
        self.reason_hint.setText("")
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("FollowUpForm", u"What", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("FollowUpForm", u"In words", None))
        self.text_hint.setText("")
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("FollowUpForm", u"In words", None))
#endif // QT_CONFIG(accessibility)
        self.due_label.setText(QCoreApplication.translate("FollowUpForm", u"Due", None))
        self.due_hint.setText("")
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("FollowUpForm", u"Due", None))
#endif // QT_CONFIG(accessibility)
        self.responsible_label.setText(QCoreApplication.translate("FollowUpForm", u"Asked of", None))
        self.responsible_hint.setText("")
#if QT_CONFIG(accessibility)
        self.responsible.setAccessibleName(QCoreApplication.translate("FollowUpForm", u"Asked of", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

