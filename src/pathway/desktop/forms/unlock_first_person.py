# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_person.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from pathway.desktop.parts import (KeyButton, MessageLine)
from pathway.desktop.unlock.length_meter import LengthMeter
from pathway.desktop.unlock.passphrase_field import PassphraseField

class Ui_FirstPersonForm(object):
    def setupUi(self, FirstPersonForm):
        if not FirstPersonForm.objectName():
            FirstPersonForm.setObjectName(u"FirstPersonForm")
        self.rows = QVBoxLayout(FirstPersonForm)
        self.rows.setSpacing(0)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.step = QLabel(FirstPersonForm)
        self.step.setObjectName(u"step")
        self.step.setProperty(u"role", u"caption")

        self.rows.addWidget(self.step)

        self.title = QLabel(FirstPersonForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.rows.addWidget(self.title)

        self.rows_space_2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_2)

        self.intro = QLabel(FirstPersonForm)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)
        self.intro.setMaximumSize(QSize(536, 16777215))

        self.rows.addWidget(self.intro)

        self.rows_space_4 = QSpacerItem(0, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_4)

        self.name_label = QLabel(FirstPersonForm)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.name_label)

        self.rows_space_6 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_6)

        self.name = QLineEdit(FirstPersonForm)
        self.name.setObjectName(u"name")

        self.rows.addWidget(self.name)

        self.rows_space_8 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_8)

        self.name_said = MessageLine(FirstPersonForm)
        self.name_said.setObjectName(u"name_said")

        self.rows.addWidget(self.name_said)

        self.initials_head = QHBoxLayout()
        self.initials_head.setSpacing(8)
        self.initials_head.setObjectName(u"initials_head")
        self.initials_head.setContentsMargins(0, 0, 0, 0)
        self.initials_label = QLabel(FirstPersonForm)
        self.initials_label.setObjectName(u"initials_label")
        self.initials_label.setProperty(u"role", u"heading")

        self.initials_head.addWidget(self.initials_label)

        self.initials_hint = QLabel(FirstPersonForm)
        self.initials_hint.setObjectName(u"initials_hint")
        self.initials_hint.setProperty(u"role", u"caption")

        self.initials_head.addWidget(self.initials_hint)

        self.initials_head_space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.initials_head.addItem(self.initials_head_space_2)


        self.rows.addLayout(self.initials_head)

        self.rows_space_11 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_11)

        self.initials = QLineEdit(FirstPersonForm)
        self.initials.setObjectName(u"initials")
        self.initials.setMaxLength(8)
        self.initials.setMaximumSize(QSize(160, 16777215))

        self.rows.addWidget(self.initials)

        self.rows_space_13 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_13)

        self.initials_said = MessageLine(FirstPersonForm)
        self.initials_said.setObjectName(u"initials_said")

        self.rows.addWidget(self.initials_said)

        self.passphrase_label = QLabel(FirstPersonForm)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.passphrase_label)

        self.rows_space_16 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_16)

        self.passphrase = PassphraseField(FirstPersonForm)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setMaximumSize(QSize(400, 16777215))

        self.rows.addWidget(self.passphrase)

        self.rows_space_18 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_18)

        self.meter = LengthMeter(FirstPersonForm)
        self.meter.setObjectName(u"meter")

        self.rows.addWidget(self.meter)

        self.passphrase_said = MessageLine(FirstPersonForm)
        self.passphrase_said.setObjectName(u"passphrase_said")

        self.rows.addWidget(self.passphrase_said)

        self.again_label = QLabel(FirstPersonForm)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.again_label)

        self.rows_space_22 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_22)

        self.again = PassphraseField(FirstPersonForm)
        self.again.setObjectName(u"again")
        self.again.setMaximumSize(QSize(400, 16777215))

        self.rows.addWidget(self.again)

        self.rows_space_24 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_24)

        self.again_said = MessageLine(FirstPersonForm)
        self.again_said.setObjectName(u"again_said")

        self.rows.addWidget(self.again_said)

        self.rows_space_26 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_26)

        self.foot_line = QFrame(FirstPersonForm)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"role", u"line")
        self.foot_line.setMinimumSize(QSize(0, 1))
        self.foot_line.setMaximumSize(QSize(16777215, 1))

        self.rows.addWidget(self.foot_line)

        self.rows_space_28 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_28)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(0)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.back = KeyButton(FirstPersonForm)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"key", u"Alt+\u2190")

        self.acts.addWidget(self.back)

        self.acts_space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.acts_space_1)

        self.next = KeyButton(FirstPersonForm)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"key", u"Ctrl+Enter")
        self.next.setProperty(u"primary", True)

        self.acts.addWidget(self.next)


        self.rows.addLayout(self.acts)

        self.rows_space_30 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.rows_space_30)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.initials_label.setBuddy(self.initials)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FirstPersonForm)

        QMetaObject.connectSlotsByName(FirstPersonForm)
    # setupUi

    def retranslateUi(self, FirstPersonForm):
        self.step.setText(QCoreApplication.translate("FirstPersonForm", u"Step 2 of 3", None))
        self.title.setText(QCoreApplication.translate("FirstPersonForm", u"You and your passphrase", None))
        self.intro.setText(QCoreApplication.translate("FirstPersonForm", u"A few words that you remember are better than signs that you write down. Nobody can look the passphrase up.", None))
        self.name_label.setText(QCoreApplication.translate("FirstPersonForm", u"Your name", None))
        self.initials_label.setText(QCoreApplication.translate("FirstPersonForm", u"Initials", None))
        self.initials_hint.setText(QCoreApplication.translate("FirstPersonForm", u"as colleagues know you; seen before the store is open", None))
        self.passphrase_label.setText(QCoreApplication.translate("FirstPersonForm", u"Passphrase", None))
        self.again_label.setText(QCoreApplication.translate("FirstPersonForm", u"The passphrase once more", None))
        self.back.setText(QCoreApplication.translate("FirstPersonForm", u"Back", None))
        self.next.setText(QCoreApplication.translate("FirstPersonForm", u"Next", None))
        pass
    # retranslateUi

