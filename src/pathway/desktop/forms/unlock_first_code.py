# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_code.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from pathway.desktop.parts import (KeyButton, MessageLine, Sign)
from pathway.desktop.unlock.code_groups import CodeGroups

class Ui_FirstCodeForm(object):
    def setupUi(self, FirstCodeForm):
        if not FirstCodeForm.objectName():
            FirstCodeForm.setObjectName(u"FirstCodeForm")
        self.rows = QVBoxLayout(FirstCodeForm)
        self.rows.setSpacing(0)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.step = QLabel(FirstCodeForm)
        self.step.setObjectName(u"step")
        self.step.setProperty(u"role", u"caption")

        self.rows.addWidget(self.step)

        self.title = QLabel(FirstCodeForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.rows.addWidget(self.title)

        self.rows_space_2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_2)

        self.intro = QLabel(FirstCodeForm)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)
        self.intro.setMaximumSize(QSize(536, 16777215))

        self.rows.addWidget(self.intro)

        self.rows_space_4 = QSpacerItem(0, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_4)

        self.groups = CodeGroups(FirstCodeForm)
        self.groups.setObjectName(u"groups")

        self.rows.addWidget(self.groups)

        self.rows_space_6 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_6)

        self.print_row = QHBoxLayout()
        self.print_row.setSpacing(16)
        self.print_row.setObjectName(u"print_row")
        self.print_row.setContentsMargins(0, 0, 0, 0)
        self.print_code = KeyButton(FirstCodeForm)
        self.print_code.setObjectName(u"print_code")
        self.print_code.setProperty(u"sign", u"printer")
        self.print_code.setProperty(u"key", u"Ctrl+P")

        self.print_row.addWidget(self.print_code)

        self.print_words = QLabel(FirstCodeForm)
        self.print_words.setObjectName(u"print_words")
        self.print_words.setWordWrap(True)
        self.print_words.setProperty(u"role", u"second")

        self.print_row.addWidget(self.print_words)


        self.rows.addLayout(self.print_row)

        self.rows_space_8 = QSpacerItem(0, 32, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_8)

        self.confirm_label = QLabel(FirstCodeForm)
        self.confirm_label.setObjectName(u"confirm_label")
        self.confirm_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.confirm_label)

        self.rows_space_10 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_10)

        self.confirm_row = QHBoxLayout()
        self.confirm_row.setSpacing(12)
        self.confirm_row.setObjectName(u"confirm_row")
        self.confirm_row.setContentsMargins(0, 0, 0, 0)
        self.third_label = QLabel(FirstCodeForm)
        self.third_label.setObjectName(u"third_label")
        self.third_label.setProperty(u"role", u"second")

        self.confirm_row.addWidget(self.third_label)

        self.third = QLineEdit(FirstCodeForm)
        self.third.setObjectName(u"third")
        self.third.setMaximumSize(QSize(104, 16777215))
        self.third.setMaxLength(12)

        self.confirm_row.addWidget(self.third)

        self.third_sign = Sign(FirstCodeForm)
        self.third_sign.setObjectName(u"third_sign")

        self.confirm_row.addWidget(self.third_sign)

        self.seventh_label = QLabel(FirstCodeForm)
        self.seventh_label.setObjectName(u"seventh_label")
        self.seventh_label.setProperty(u"role", u"second")

        self.confirm_row.addWidget(self.seventh_label)

        self.seventh = QLineEdit(FirstCodeForm)
        self.seventh.setObjectName(u"seventh")
        self.seventh.setMaximumSize(QSize(104, 16777215))
        self.seventh.setMaxLength(12)

        self.confirm_row.addWidget(self.seventh)

        self.seventh_sign = Sign(FirstCodeForm)
        self.seventh_sign.setObjectName(u"seventh_sign")

        self.confirm_row.addWidget(self.seventh_sign)

        self.confirm_row_space_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.confirm_row.addItem(self.confirm_row_space_6)


        self.rows.addLayout(self.confirm_row)

        self.code_said = MessageLine(FirstCodeForm)
        self.code_said.setObjectName(u"code_said")

        self.rows.addWidget(self.code_said)

        self.rows_space_13 = QSpacerItem(0, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_13)

        self.foot_line = QFrame(FirstCodeForm)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"role", u"line")
        self.foot_line.setMinimumSize(QSize(0, 1))
        self.foot_line.setMaximumSize(QSize(16777215, 1))

        self.rows.addWidget(self.foot_line)

        self.rows_space_15 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_15)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(0)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.back = KeyButton(FirstCodeForm)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"key", u"Alt+\u2190")

        self.acts.addWidget(self.back)

        self.acts_space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.acts_space_1)

        self.open_pathway = KeyButton(FirstCodeForm)
        self.open_pathway.setObjectName(u"open_pathway")
        self.open_pathway.setProperty(u"key", u"Ctrl+Enter")
        self.open_pathway.setProperty(u"primary", True)

        self.acts.addWidget(self.open_pathway)


        self.rows.addLayout(self.acts)

        self.rows_space_17 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_17)

        self.when_open = QLabel(FirstCodeForm)
        self.when_open.setObjectName(u"when_open")
        self.when_open.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.when_open.setProperty(u"role", u"caption")

        self.rows.addWidget(self.when_open)

        self.rows_space_19 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.rows_space_19)

#if QT_CONFIG(shortcut)
        self.third_label.setBuddy(self.third)
        self.seventh_label.setBuddy(self.seventh)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FirstCodeForm)

        QMetaObject.connectSlotsByName(FirstCodeForm)
    # setupUi

    def retranslateUi(self, FirstCodeForm):
        self.step.setText(QCoreApplication.translate("FirstCodeForm", u"Step 3 of 3", None))
        self.title.setText(QCoreApplication.translate("FirstCodeForm", u"Write the recovery code down", None))
        self.intro.setText(QCoreApplication.translate("FirstCodeForm", u"The code opens the store if the passphrase is forgotten. It is shown only now. Without passphrase and code nobody can open the store, the maker of Pathway neither.", None))
        self.print_code.setText(QCoreApplication.translate("FirstCodeForm", u"Print the code", None))
        self.print_words.setText(QCoreApplication.translate("FirstCodeForm", u"Put the sheet in a safe or with your manager, not beside the computer.", None))
        self.confirm_label.setText(QCoreApplication.translate("FirstCodeForm", u"Confirm: write group 3 and group 7", None))
        self.third_label.setText(QCoreApplication.translate("FirstCodeForm", u"3", None))
#if QT_CONFIG(accessibility)
        self.third.setAccessibleName(QCoreApplication.translate("FirstCodeForm", u"Group 3", None))
#endif // QT_CONFIG(accessibility)
        self.seventh_label.setText(QCoreApplication.translate("FirstCodeForm", u"7", None))
#if QT_CONFIG(accessibility)
        self.seventh.setAccessibleName(QCoreApplication.translate("FirstCodeForm", u"Group 7", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("FirstCodeForm", u"Back", None))
        self.open_pathway.setText(QCoreApplication.translate("FirstCodeForm", u"Open Pathway", None))
        self.when_open.setText(QCoreApplication.translate("FirstCodeForm", u"Opens when both groups fit.", None))
        pass
    # retranslateUi

