# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from pathway.desktop.parts import (CodeCombo, DateField, DateTimeField, MessageLine,
    TextArea)
from pathway.desktop.stays.toggles import Toggles

class Ui_IntakeForm(object):
    def setupUi(self, IntakeForm):
        if not IntakeForm.objectName():
            IntakeForm.setObjectName(u"IntakeForm")
        self.column_1 = QVBoxLayout(IntakeForm)
        self.column_1.setSpacing(0)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 0, 0)
        self.row_2 = QHBoxLayout()
        self.row_2.setSpacing(20)
        self.row_2.setObjectName(u"row_2")
        self.row_2.setContentsMargins(0, 0, 0, 0)
        self.place = QWidget(IntakeForm)
        self.place.setObjectName(u"place")
        self.column_3 = QVBoxLayout(self.place)
        self.column_3.setSpacing(0)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(0, 0, 0, 0)
        self.words_8 = QLabel(self.place)
        self.words_8.setObjectName(u"words_8")
        self.words_8.setProperty(u"role", u"heading")

        self.column_3.addWidget(self.words_8)

        self.gap_4 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_3.addItem(self.gap_4)

        self.column_5 = QVBoxLayout()
        self.column_5.setSpacing(0)
        self.column_5.setObjectName(u"column_5")
        self.column_5.setContentsMargins(0, 0, 0, 0)
        self.row_6 = QHBoxLayout()
        self.row_6.setSpacing(4)
        self.row_6.setObjectName(u"row_6")
        self.row_6.setContentsMargins(0, 0, 0, 0)
        self.words_9 = QLabel(self.place)
        self.words_9.setObjectName(u"words_9")
        self.words_9.setProperty(u"role", u"heading")

        self.row_6.addWidget(self.words_9)

        self.rest_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_6.addItem(self.rest_7)


        self.column_5.addLayout(self.row_6)

        self.gap_8 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_5.addItem(self.gap_8)

        self.room = CodeCombo(self.place)
        self.room.setObjectName(u"room")

        self.column_5.addWidget(self.room)

        self.room_said = MessageLine(self.place)
        self.room_said.setObjectName(u"room_said")

        self.column_5.addWidget(self.room_said)


        self.column_3.addLayout(self.column_5)

        self.column_9 = QVBoxLayout()
        self.column_9.setSpacing(0)
        self.column_9.setObjectName(u"column_9")
        self.column_9.setContentsMargins(0, 0, 0, 0)
        self.row_10 = QHBoxLayout()
        self.row_10.setSpacing(4)
        self.row_10.setObjectName(u"row_10")
        self.row_10.setContentsMargins(0, 0, 0, 0)
        self.words_10 = QLabel(self.place)
        self.words_10.setObjectName(u"words_10")
        self.words_10.setProperty(u"role", u"heading")

        self.row_10.addWidget(self.words_10)

        self.words_11 = QLabel(self.place)
        self.words_11.setObjectName(u"words_11")
        self.words_11.setProperty(u"role", u"second")

        self.row_10.addWidget(self.words_11)

        self.rest_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_10.addItem(self.rest_11)


        self.column_9.addLayout(self.row_10)

        self.gap_12 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_9.addItem(self.gap_12)

        self.at = DateTimeField(self.place)
        self.at.setObjectName(u"at")

        self.column_9.addWidget(self.at)

        self.at_said = MessageLine(self.place)
        self.at_said.setObjectName(u"at_said")

        self.column_9.addWidget(self.at_said)


        self.column_3.addLayout(self.column_9)

        self.house_rules_given = QCheckBox(self.place)
        self.house_rules_given.setObjectName(u"house_rules_given")

        self.column_3.addWidget(self.house_rules_given)

        self.rest_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_3.addItem(self.rest_13)


        self.row_2.addWidget(self.place)

        self.line_12 = QFrame(IntakeForm)
        self.line_12.setObjectName(u"line_12")
        self.line_12.setMinimumSize(QSize(1, 0))
        self.line_12.setMaximumSize(QSize(1, 16777215))
        self.line_12.setProperty(u"role", u"line")

        self.row_2.addWidget(self.line_12)

        self.background = QWidget(IntakeForm)
        self.background.setObjectName(u"background")
        self.column_14 = QVBoxLayout(self.background)
        self.column_14.setSpacing(0)
        self.column_14.setObjectName(u"column_14")
        self.column_14.setContentsMargins(0, 0, 0, 0)
        self.words_13 = QLabel(self.background)
        self.words_13.setObjectName(u"words_13")
        self.words_13.setProperty(u"role", u"heading")

        self.column_14.addWidget(self.words_13)

        self.gap_15 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_14.addItem(self.gap_15)

        self.column_16 = QVBoxLayout()
        self.column_16.setSpacing(0)
        self.column_16.setObjectName(u"column_16")
        self.column_16.setContentsMargins(0, 0, 0, 0)
        self.row_17 = QHBoxLayout()
        self.row_17.setSpacing(4)
        self.row_17.setObjectName(u"row_17")
        self.row_17.setContentsMargins(0, 0, 0, 0)
        self.words_14 = QLabel(self.background)
        self.words_14.setObjectName(u"words_14")
        self.words_14.setProperty(u"role", u"heading")

        self.row_17.addWidget(self.words_14)

        self.rest_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_17.addItem(self.rest_18)


        self.column_16.addLayout(self.row_17)

        self.gap_19 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_16.addItem(self.gap_19)

        self.referral_source = CodeCombo(self.background)
        self.referral_source.setObjectName(u"referral_source")

        self.column_16.addWidget(self.referral_source)

        self.referral_source_said = MessageLine(self.background)
        self.referral_source_said.setObjectName(u"referral_source_said")

        self.column_16.addWidget(self.referral_source_said)


        self.column_14.addLayout(self.column_16)

        self.column_20 = QVBoxLayout()
        self.column_20.setSpacing(0)
        self.column_20.setObjectName(u"column_20")
        self.column_20.setContentsMargins(0, 0, 0, 0)
        self.row_21 = QHBoxLayout()
        self.row_21.setSpacing(4)
        self.row_21.setObjectName(u"row_21")
        self.row_21.setContentsMargins(0, 0, 0, 0)
        self.words_15 = QLabel(self.background)
        self.words_15.setObjectName(u"words_15")
        self.words_15.setProperty(u"role", u"heading")

        self.row_21.addWidget(self.words_15)

        self.rest_22 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_21.addItem(self.rest_22)


        self.column_20.addLayout(self.row_21)

        self.gap_23 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_20.addItem(self.gap_23)

        self.prior_situation = CodeCombo(self.background)
        self.prior_situation.setObjectName(u"prior_situation")

        self.column_20.addWidget(self.prior_situation)

        self.prior_situation_said = MessageLine(self.background)
        self.prior_situation_said.setObjectName(u"prior_situation_said")

        self.column_20.addWidget(self.prior_situation_said)


        self.column_14.addLayout(self.column_20)

        self.rest_24 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_14.addItem(self.rest_24)


        self.row_2.addWidget(self.background)

        self.line_16 = QFrame(IntakeForm)
        self.line_16.setObjectName(u"line_16")
        self.line_16.setMinimumSize(QSize(1, 0))
        self.line_16.setMaximumSize(QSize(1, 16777215))
        self.line_16.setProperty(u"role", u"line")

        self.row_2.addWidget(self.line_16)

        self.agreed = QWidget(IntakeForm)
        self.agreed.setObjectName(u"agreed")
        self.column_25 = QVBoxLayout(self.agreed)
        self.column_25.setSpacing(0)
        self.column_25.setObjectName(u"column_25")
        self.column_25.setContentsMargins(0, 0, 0, 0)
        self.words_17 = QLabel(self.agreed)
        self.words_17.setObjectName(u"words_17")
        self.words_17.setProperty(u"role", u"heading")

        self.column_25.addWidget(self.words_17)

        self.gap_26 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_25.addItem(self.gap_26)

        self.column_27 = QVBoxLayout()
        self.column_27.setSpacing(0)
        self.column_27.setObjectName(u"column_27")
        self.column_27.setContentsMargins(0, 0, 0, 0)
        self.row_28 = QHBoxLayout()
        self.row_28.setSpacing(4)
        self.row_28.setObjectName(u"row_28")
        self.row_28.setContentsMargins(0, 0, 0, 0)
        self.words_18 = QLabel(self.agreed)
        self.words_18.setObjectName(u"words_18")
        self.words_18.setProperty(u"role", u"heading")

        self.row_28.addWidget(self.words_18)

        self.rest_29 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_28.addItem(self.rest_29)


        self.column_27.addLayout(self.row_28)

        self.gap_30 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_27.addItem(self.gap_30)

        self.key_worker = CodeCombo(self.agreed)
        self.key_worker.setObjectName(u"key_worker")

        self.column_27.addWidget(self.key_worker)

        self.key_worker_said = MessageLine(self.agreed)
        self.key_worker_said.setObjectName(u"key_worker_said")

        self.column_27.addWidget(self.key_worker_said)


        self.column_25.addLayout(self.column_27)

        self.column_31 = QVBoxLayout()
        self.column_31.setSpacing(0)
        self.column_31.setObjectName(u"column_31")
        self.column_31.setContentsMargins(0, 0, 0, 0)
        self.row_32 = QHBoxLayout()
        self.row_32.setSpacing(4)
        self.row_32.setObjectName(u"row_32")
        self.row_32.setContentsMargins(0, 0, 0, 0)
        self.words_19 = QLabel(self.agreed)
        self.words_19.setObjectName(u"words_19")
        self.words_19.setProperty(u"role", u"heading")

        self.row_32.addWidget(self.words_19)

        self.words_20 = QLabel(self.agreed)
        self.words_20.setObjectName(u"words_20")
        self.words_20.setProperty(u"role", u"second")

        self.row_32.addWidget(self.words_20)

        self.rest_33 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_32.addItem(self.rest_33)


        self.column_31.addLayout(self.row_32)

        self.gap_34 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_31.addItem(self.gap_34)

        self.planned_move_out = DateField(self.agreed)
        self.planned_move_out.setObjectName(u"planned_move_out")

        self.column_31.addWidget(self.planned_move_out)

        self.planned_move_out_said = MessageLine(self.agreed)
        self.planned_move_out_said.setObjectName(u"planned_move_out_said")

        self.column_31.addWidget(self.planned_move_out_said)


        self.column_25.addLayout(self.column_31)

        self.rest_35 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_25.addItem(self.rest_35)


        self.row_2.addWidget(self.agreed)


        self.column_1.addLayout(self.row_2)

        self.gap_36 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_1.addItem(self.gap_36)

        self.row_37 = QHBoxLayout()
        self.row_37.setSpacing(4)
        self.row_37.setObjectName(u"row_37")
        self.row_37.setContentsMargins(0, 0, 0, 0)
        self.words_21 = QLabel(IntakeForm)
        self.words_21.setObjectName(u"words_21")
        self.words_21.setProperty(u"role", u"heading")

        self.row_37.addWidget(self.words_21)

        self.words_22 = QLabel(IntakeForm)
        self.words_22.setObjectName(u"words_22")
        self.words_22.setProperty(u"role", u"second")

        self.row_37.addWidget(self.words_22)

        self.rest_38 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_37.addItem(self.rest_38)


        self.column_1.addLayout(self.row_37)

        self.gap_39 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_1.addItem(self.gap_39)

        self.contact_reasons = Toggles(IntakeForm)
        self.contact_reasons.setObjectName(u"contact_reasons")

        self.column_1.addWidget(self.contact_reasons)

        self.gap_40 = QSpacerItem(0, 14, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_1.addItem(self.gap_40)

        self.row_41 = QHBoxLayout()
        self.row_41.setSpacing(4)
        self.row_41.setObjectName(u"row_41")
        self.row_41.setContentsMargins(0, 0, 0, 0)
        self.words_23 = QLabel(IntakeForm)
        self.words_23.setObjectName(u"words_23")
        self.words_23.setProperty(u"role", u"heading")

        self.row_41.addWidget(self.words_23)

        self.words_24 = QLabel(IntakeForm)
        self.words_24.setObjectName(u"words_24")
        self.words_24.setProperty(u"role", u"second")

        self.row_41.addWidget(self.words_24)

        self.rest_42 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_41.addItem(self.rest_42)


        self.column_1.addLayout(self.row_41)

        self.gap_43 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_1.addItem(self.gap_43)

        self.remark = TextArea(IntakeForm)
        self.remark.setObjectName(u"remark")

        self.column_1.addWidget(self.remark)

        self.said = MessageLine(IntakeForm)
        self.said.setObjectName(u"said")

        self.column_1.addWidget(self.said)

#if QT_CONFIG(shortcut)
        self.words_9.setBuddy(self.room)
        self.words_10.setBuddy(self.at)
        self.words_14.setBuddy(self.referral_source)
        self.words_15.setBuddy(self.prior_situation)
        self.words_18.setBuddy(self.key_worker)
        self.words_19.setBuddy(self.planned_move_out)
        self.words_23.setBuddy(self.remark)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IntakeForm)

        QMetaObject.connectSlotsByName(IntakeForm)
    # setupUi

    def retranslateUi(self, IntakeForm):
        self.words_8.setText(QCoreApplication.translate("IntakeForm", u"Place", None))
        self.words_9.setText(QCoreApplication.translate("IntakeForm", u"Room", None))
#if QT_CONFIG(accessibility)
        self.room.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Room", None))
#endif // QT_CONFIG(accessibility)
        self.words_10.setText(QCoreApplication.translate("IntakeForm", u"Moved in", None))
        self.words_11.setText(QCoreApplication.translate("IntakeForm", u"now", None))
#if QT_CONFIG(accessibility)
        self.at.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Moved in", None))
#endif // QT_CONFIG(accessibility)
        self.house_rules_given.setText(QCoreApplication.translate("IntakeForm", u"House rules handed over", None))
        self.words_13.setText(QCoreApplication.translate("IntakeForm", u"Background", None))
        self.words_14.setText(QCoreApplication.translate("IntakeForm", u"Referred by", None))
#if QT_CONFIG(accessibility)
        self.referral_source.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Referred by", None))
#endif // QT_CONFIG(accessibility)
        self.words_15.setText(QCoreApplication.translate("IntakeForm", u"Last stayed", None))
#if QT_CONFIG(accessibility)
        self.prior_situation.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Last stayed", None))
#endif // QT_CONFIG(accessibility)
        self.words_17.setText(QCoreApplication.translate("IntakeForm", u"Agreed", None))
        self.words_18.setText(QCoreApplication.translate("IntakeForm", u"Key worker", None))
#if QT_CONFIG(accessibility)
        self.key_worker.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Key worker", None))
#endif // QT_CONFIG(accessibility)
        self.words_19.setText(QCoreApplication.translate("IntakeForm", u"Planned move-out", None))
        self.words_20.setText(QCoreApplication.translate("IntakeForm", u"if agreed", None))
#if QT_CONFIG(accessibility)
        self.planned_move_out.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Planned move-out", None))
#endif // QT_CONFIG(accessibility)
        self.words_21.setText(QCoreApplication.translate("IntakeForm", u"Reason for contact", None))
        self.words_22.setText(QCoreApplication.translate("IntakeForm", u"several, or none", None))
#if QT_CONFIG(accessibility)
        self.contact_reasons.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Reason for contact", None))
#endif // QT_CONFIG(accessibility)
        self.words_23.setText(QCoreApplication.translate("IntakeForm", u"Remark", None))
        self.words_24.setText(QCoreApplication.translate("IntakeForm", u"may be left out", None))
#if QT_CONFIG(accessibility)
        self.remark.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Remark", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

