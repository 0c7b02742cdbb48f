# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from pathway.desktop.parts import (KeyButton, Link, MessageLine, Sign)
from pathway.desktop.unlock.initials_combo import InitialsCombo
from pathway.desktop.unlock.passphrase_field import PassphraseField

class Ui_UnlockForm(object):
    def setupUi(self, UnlockForm):
        if not UnlockForm.objectName():
            UnlockForm.setObjectName(u"UnlockForm")
        self.rows = QVBoxLayout(UnlockForm)
        self.rows.setSpacing(0)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.brand = QLabel(UnlockForm)
        self.brand.setObjectName(u"brand")
        self.brand.setProperty(u"role", u"figure")

        self.rows.addWidget(self.brand)

        self.rows_space_1 = QSpacerItem(0, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_1)

        self.unit = QLabel(UnlockForm)
        self.unit.setObjectName(u"unit")
        self.unit.setMinimumSize(QSize(0, 0))
        self.unit.setProperty(u"role", u"second")

        self.rows.addWidget(self.unit)

        self.rows_space_3 = QSpacerItem(0, 28, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_3)

        self.why_row = QHBoxLayout()
        self.why_row.setSpacing(6)
        self.why_row.setObjectName(u"why_row")
        self.why_row.setContentsMargins(0, 0, 0, 0)
        self.why_sign = Sign(UnlockForm)
        self.why_sign.setObjectName(u"why_sign")

        self.why_row.addWidget(self.why_sign)

        self.why = QLabel(UnlockForm)
        self.why.setObjectName(u"why")
        self.why.setWordWrap(True)
        self.why.setProperty(u"role", u"second")

        self.why_row.addWidget(self.why)


        self.rows.addLayout(self.why_row)

        self.rows_space_5 = QSpacerItem(0, 30, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_5)

        self.problem = QWidget(UnlockForm)
        self.problem.setObjectName(u"problem")
        self.problem_rows = QVBoxLayout(self.problem)
        self.problem_rows.setSpacing(8)
        self.problem_rows.setObjectName(u"problem_rows")
        self.problem_rows.setContentsMargins(0, 0, 0, 0)
        self.problem_words = QLabel(self.problem)
        self.problem_words.setObjectName(u"problem_words")
        self.problem_words.setWordWrap(True)
        self.problem_words.setProperty(u"role", u"strong")

        self.problem_rows.addWidget(self.problem_words)

        self.problem_advice = QLabel(self.problem)
        self.problem_advice.setObjectName(u"problem_advice")
        self.problem_advice.setWordWrap(True)

        self.problem_rows.addWidget(self.problem_advice)

        self.problem_rows_space_2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.problem_rows.addItem(self.problem_rows_space_2)

        self.problem_acts = QHBoxLayout()
        self.problem_acts.setSpacing(12)
        self.problem_acts.setObjectName(u"problem_acts")
        self.problem_acts.setContentsMargins(0, 0, 0, 0)
        self.restore_keys = KeyButton(self.problem)
        self.restore_keys.setObjectName(u"restore_keys")
        self.restore_keys.setProperty(u"primary", True)

        self.problem_acts.addWidget(self.restore_keys)

        self.open_backup = KeyButton(self.problem)
        self.open_backup.setObjectName(u"open_backup")

        self.problem_acts.addWidget(self.open_backup)

        self.problem_acts_space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.problem_acts.addItem(self.problem_acts_space_2)


        self.problem_rows.addLayout(self.problem_acts)


        self.rows.addWidget(self.problem)

        self.entry = QWidget(UnlockForm)
        self.entry.setObjectName(u"entry")
        self.entry_rows = QVBoxLayout(self.entry)
        self.entry_rows.setSpacing(0)
        self.entry_rows.setObjectName(u"entry_rows")
        self.entry_rows.setContentsMargins(0, 0, 0, 0)
        self.initials_label = QLabel(self.entry)
        self.initials_label.setObjectName(u"initials_label")
        self.initials_label.setProperty(u"role", u"heading")

        self.entry_rows.addWidget(self.initials_label)

        self.entry_rows_space_1 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.entry_rows.addItem(self.entry_rows_space_1)

        self.initials = InitialsCombo(self.entry)
        self.initials.setObjectName(u"initials")

        self.entry_rows.addWidget(self.initials)

        self.entry_rows_space_3 = QSpacerItem(0, 18, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.entry_rows.addItem(self.entry_rows_space_3)

        self.passphrase_label = QLabel(self.entry)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"heading")

        self.entry_rows.addWidget(self.passphrase_label)

        self.entry_rows_space_5 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.entry_rows.addItem(self.entry_rows_space_5)

        self.passphrase = PassphraseField(self.entry)
        self.passphrase.setObjectName(u"passphrase")

        self.entry_rows.addWidget(self.passphrase)

        self.entry_rows_space_7 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.entry_rows.addItem(self.entry_rows_space_7)

        self.passphrase_said = MessageLine(self.entry)
        self.passphrase_said.setObjectName(u"passphrase_said")

        self.entry_rows.addWidget(self.passphrase_said)

        self.entry_rows_space_9 = QSpacerItem(0, 14, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.entry_rows.addItem(self.entry_rows_space_9)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(24)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.unlock = KeyButton(self.entry)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setProperty(u"key", u"Enter")
        self.unlock.setProperty(u"primary", True)

        self.acts.addWidget(self.unlock)

        self.use_code = Link(self.entry)
        self.use_code.setObjectName(u"use_code")

        self.acts.addWidget(self.use_code)

        self.acts_space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.acts_space_2)


        self.entry_rows.addLayout(self.acts)

        self.entry_rows_space_11 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.entry_rows.addItem(self.entry_rows_space_11)

        self.remember = QCheckBox(self.entry)
        self.remember.setObjectName(u"remember")

        self.entry_rows.addWidget(self.remember)


        self.rows.addWidget(self.entry)

        self.rows_space_8 = QSpacerItem(0, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_8)

        self.foot_line = QFrame(UnlockForm)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"role", u"line")
        self.foot_line.setMinimumSize(QSize(0, 1))
        self.foot_line.setMaximumSize(QSize(16777215, 1))

        self.rows.addWidget(self.foot_line)

        self.rows_space_10 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_10)

        self.foot = QLabel(UnlockForm)
        self.foot.setObjectName(u"foot")
        self.foot.setWordWrap(True)
        self.foot.setProperty(u"role", u"caption")

        self.rows.addWidget(self.foot)

        self.rows_space_12 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_12)

        self.other_store = Link(UnlockForm)
        self.other_store.setObjectName(u"other_store")

        self.rows.addWidget(self.other_store)

#if QT_CONFIG(shortcut)
        self.initials_label.setBuddy(self.initials)
        self.passphrase_label.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(UnlockForm)

        QMetaObject.connectSlotsByName(UnlockForm)
    # setupUi

    def retranslateUi(self, UnlockForm):
        self.brand.setText(QCoreApplication.translate("UnlockForm", u"Pathway", None))
        self.unit.setText("")
        self.why.setText("")
        self.problem_words.setText("")
        self.problem_advice.setText("")
        self.restore_keys.setText(QCoreApplication.translate("UnlockForm", u"Put the key file back", None))
        self.open_backup.setText(QCoreApplication.translate("UnlockForm", u"Open a backup \u2026", None))
        self.initials_label.setText(QCoreApplication.translate("UnlockForm", u"Who are you", None))
        self.passphrase_label.setText(QCoreApplication.translate("UnlockForm", u"Passphrase", None))
        self.unlock.setText(QCoreApplication.translate("UnlockForm", u"Unlock", None))
        self.use_code.setText(QCoreApplication.translate("UnlockForm", u"Use the recovery code", None))
        self.remember.setText(QCoreApplication.translate("UnlockForm", u"Remember me on this computer", None))
        self.foot.setText("")
        self.other_store.setText(QCoreApplication.translate("UnlockForm", u"Choose another store \u2026", None))
        pass
    # retranslateUi

