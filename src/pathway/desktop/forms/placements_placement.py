# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'placement.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from pathway.desktop.parts import (CodeCombo, DateField, MessageLine)
from pathway.desktop.placements.hours_field import HoursField

class Ui_PlacementForm(object):
    def setupUi(self, PlacementForm):
        if not PlacementForm.objectName():
            PlacementForm.setObjectName(u"PlacementForm")
        self.rows = QVBoxLayout(PlacementForm)
        self.rows.setSpacing(4)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rung_rows = QVBoxLayout()
        self.rung_rows.setSpacing(4)
        self.rung_rows.setObjectName(u"rung_rows")
        self.rung_rows.setContentsMargins(0, 0, 0, 0)
        self.rung_head = QHBoxLayout()
        self.rung_head.setSpacing(8)
        self.rung_head.setObjectName(u"rung_head")
        self.rung_head.setContentsMargins(0, 0, 0, 0)
        self.rung_label = QLabel(PlacementForm)
        self.rung_label.setObjectName(u"rung_label")
        self.rung_label.setProperty(u"role", u"heading")

        self.rung_head.addWidget(self.rung_label)

        self.rung_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rung_head.addItem(self.rung_space)


        self.rung_rows.addLayout(self.rung_head)

        self.rung = CodeCombo(PlacementForm)
        self.rung.setObjectName(u"rung")

        self.rung_rows.addWidget(self.rung)

        self.rung_told = QLabel(PlacementForm)
        self.rung_told.setObjectName(u"rung_told")
        self.rung_told.setWordWrap(True)
        self.rung_told.setProperty(u"role", u"caption")

        self.rung_rows.addWidget(self.rung_told)

        self.rung_said = MessageLine(PlacementForm)
        self.rung_said.setObjectName(u"rung_said")

        self.rung_rows.addWidget(self.rung_said)


        self.rows.addLayout(self.rung_rows)

        self.offer_rows = QVBoxLayout()
        self.offer_rows.setSpacing(4)
        self.offer_rows.setObjectName(u"offer_rows")
        self.offer_rows.setContentsMargins(0, 0, 0, 0)
        self.offer_head = QHBoxLayout()
        self.offer_head.setSpacing(8)
        self.offer_head.setObjectName(u"offer_head")
        self.offer_head.setContentsMargins(0, 0, 0, 0)
        self.offer_label = QLabel(PlacementForm)
        self.offer_label.setObjectName(u"offer_label")
        self.offer_label.setProperty(u"role", u"heading")

        self.offer_head.addWidget(self.offer_label)

        self.offer_hint = QLabel(PlacementForm)
        self.offer_hint.setObjectName(u"offer_hint")
        self.offer_hint.setProperty(u"role", u"caption")

        self.offer_head.addWidget(self.offer_hint)

        self.offer_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.offer_head.addItem(self.offer_space)


        self.offer_rows.addLayout(self.offer_head)

        self.offer = QLineEdit(PlacementForm)
        self.offer.setObjectName(u"offer")

        self.offer_rows.addWidget(self.offer)

        self.offer_said = MessageLine(PlacementForm)
        self.offer_said.setObjectName(u"offer_said")

        self.offer_rows.addWidget(self.offer_said)


        self.rows.addLayout(self.offer_rows)

        self.days_row = QHBoxLayout()
        self.days_row.setSpacing(24)
        self.days_row.setObjectName(u"days_row")
        self.days_row.setContentsMargins(0, 0, 0, 0)
        self.started_on_rows = QVBoxLayout()
        self.started_on_rows.setSpacing(4)
        self.started_on_rows.setObjectName(u"started_on_rows")
        self.started_on_rows.setContentsMargins(0, 0, 0, 0)
        self.started_on_head = QHBoxLayout()
        self.started_on_head.setSpacing(8)
        self.started_on_head.setObjectName(u"started_on_head")
        self.started_on_head.setContentsMargins(0, 0, 0, 0)
        self.started_on_label = QLabel(PlacementForm)
        self.started_on_label.setObjectName(u"started_on_label")
        self.started_on_label.setProperty(u"role", u"heading")

        self.started_on_head.addWidget(self.started_on_label)

        self.started_on_hint = QLabel(PlacementForm)
        self.started_on_hint.setObjectName(u"started_on_hint")
        self.started_on_hint.setProperty(u"role", u"caption")

        self.started_on_head.addWidget(self.started_on_hint)

        self.started_on_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.started_on_head.addItem(self.started_on_space)


        self.started_on_rows.addLayout(self.started_on_head)

        self.started_on = DateField(PlacementForm)
        self.started_on.setObjectName(u"started_on")

        self.started_on_rows.addWidget(self.started_on)

        self.started_on_said = MessageLine(PlacementForm)
        self.started_on_said.setObjectName(u"started_on_said")

        self.started_on_rows.addWidget(self.started_on_said)


        self.days_row.addLayout(self.started_on_rows)

        self.decided_on_rows = QVBoxLayout()
        self.decided_on_rows.setSpacing(4)
        self.decided_on_rows.setObjectName(u"decided_on_rows")
        self.decided_on_rows.setContentsMargins(0, 0, 0, 0)
        self.decided_on_head = QHBoxLayout()
        self.decided_on_head.setSpacing(8)
        self.decided_on_head.setObjectName(u"decided_on_head")
        self.decided_on_head.setContentsMargins(0, 0, 0, 0)
        self.decided_on_label = QLabel(PlacementForm)
        self.decided_on_label.setObjectName(u"decided_on_label")
        self.decided_on_label.setProperty(u"role", u"heading")

        self.decided_on_head.addWidget(self.decided_on_label)

        self.decided_on_hint = QLabel(PlacementForm)
        self.decided_on_hint.setObjectName(u"decided_on_hint")
        self.decided_on_hint.setProperty(u"role", u"caption")

        self.decided_on_head.addWidget(self.decided_on_hint)

        self.decided_on_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.decided_on_head.addItem(self.decided_on_space)


        self.decided_on_rows.addLayout(self.decided_on_head)

        self.decided_on = DateField(PlacementForm)
        self.decided_on.setObjectName(u"decided_on")

        self.decided_on_rows.addWidget(self.decided_on)

        self.decided_on_said = MessageLine(PlacementForm)
        self.decided_on_said.setObjectName(u"decided_on_said")

        self.decided_on_rows.addWidget(self.decided_on_said)


        self.days_row.addLayout(self.decided_on_rows)

        self.days_row.setStretch(0, 1)
        self.days_row.setStretch(1, 1)

        self.rows.addLayout(self.days_row)

        self.end_row = QHBoxLayout()
        self.end_row.setSpacing(24)
        self.end_row.setObjectName(u"end_row")
        self.end_row.setContentsMargins(0, 0, 0, 0)
        self.planned_end_rows = QVBoxLayout()
        self.planned_end_rows.setSpacing(4)
        self.planned_end_rows.setObjectName(u"planned_end_rows")
        self.planned_end_rows.setContentsMargins(0, 0, 0, 0)
        self.planned_end_head = QHBoxLayout()
        self.planned_end_head.setSpacing(8)
        self.planned_end_head.setObjectName(u"planned_end_head")
        self.planned_end_head.setContentsMargins(0, 0, 0, 0)
        self.planned_end_label = QLabel(PlacementForm)
        self.planned_end_label.setObjectName(u"planned_end_label")
        self.planned_end_label.setProperty(u"role", u"heading")

        self.planned_end_head.addWidget(self.planned_end_label)

        self.planned_end_hint = QLabel(PlacementForm)
        self.planned_end_hint.setObjectName(u"planned_end_hint")
        self.planned_end_hint.setProperty(u"role", u"caption")

        self.planned_end_head.addWidget(self.planned_end_hint)

        self.planned_end_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.planned_end_head.addItem(self.planned_end_space)


        self.planned_end_rows.addLayout(self.planned_end_head)

        self.planned_end = DateField(PlacementForm)
        self.planned_end.setObjectName(u"planned_end")

        self.planned_end_rows.addWidget(self.planned_end)

        self.planned_end_said = MessageLine(PlacementForm)
        self.planned_end_said.setObjectName(u"planned_end_said")

        self.planned_end_rows.addWidget(self.planned_end_said)


        self.end_row.addLayout(self.planned_end_rows)

        self.next_follow_up_rows = QVBoxLayout()
        self.next_follow_up_rows.setSpacing(4)
        self.next_follow_up_rows.setObjectName(u"next_follow_up_rows")
        self.next_follow_up_rows.setContentsMargins(0, 0, 0, 0)
        self.next_follow_up_head = QHBoxLayout()
        self.next_follow_up_head.setSpacing(8)
        self.next_follow_up_head.setObjectName(u"next_follow_up_head")
        self.next_follow_up_head.setContentsMargins(0, 0, 0, 0)
        self.next_follow_up_label = QLabel(PlacementForm)
        self.next_follow_up_label.setObjectName(u"next_follow_up_label")
        self.next_follow_up_label.setProperty(u"role", u"heading")

        self.next_follow_up_head.addWidget(self.next_follow_up_label)

        self.next_follow_up_hint = QLabel(PlacementForm)
        self.next_follow_up_hint.setObjectName(u"next_follow_up_hint")
        self.next_follow_up_hint.setProperty(u"role", u"caption")

        self.next_follow_up_head.addWidget(self.next_follow_up_hint)

        self.next_follow_up_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.next_follow_up_head.addItem(self.next_follow_up_space)


        self.next_follow_up_rows.addLayout(self.next_follow_up_head)

        self.next_follow_up = DateField(PlacementForm)
        self.next_follow_up.setObjectName(u"next_follow_up")

        self.next_follow_up_rows.addWidget(self.next_follow_up)

        self.next_follow_up_said = MessageLine(PlacementForm)
        self.next_follow_up_said.setObjectName(u"next_follow_up_said")

        self.next_follow_up_rows.addWidget(self.next_follow_up_said)


        self.end_row.addLayout(self.next_follow_up_rows)

        self.end_row.setStretch(0, 1)
        self.end_row.setStretch(1, 1)

        self.rows.addLayout(self.end_row)

        self.how_row = QHBoxLayout()
        self.how_row.setSpacing(24)
        self.how_row.setObjectName(u"how_row")
        self.how_row.setContentsMargins(0, 0, 0, 0)
        self.hours_per_week_rows = QVBoxLayout()
        self.hours_per_week_rows.setSpacing(4)
        self.hours_per_week_rows.setObjectName(u"hours_per_week_rows")
        self.hours_per_week_rows.setContentsMargins(0, 0, 0, 0)
        self.hours_per_week_head = QHBoxLayout()
        self.hours_per_week_head.setSpacing(8)
        self.hours_per_week_head.setObjectName(u"hours_per_week_head")
        self.hours_per_week_head.setContentsMargins(0, 0, 0, 0)
        self.hours_per_week_label = QLabel(PlacementForm)
        self.hours_per_week_label.setObjectName(u"hours_per_week_label")
        self.hours_per_week_label.setProperty(u"role", u"heading")

        self.hours_per_week_head.addWidget(self.hours_per_week_label)

        self.hours_per_week_hint = QLabel(PlacementForm)
        self.hours_per_week_hint.setObjectName(u"hours_per_week_hint")
        self.hours_per_week_hint.setProperty(u"role", u"caption")

        self.hours_per_week_head.addWidget(self.hours_per_week_hint)

        self.hours_per_week_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hours_per_week_head.addItem(self.hours_per_week_space)


        self.hours_per_week_rows.addLayout(self.hours_per_week_head)

        self.hours_per_week = HoursField(PlacementForm)
        self.hours_per_week.setObjectName(u"hours_per_week")

        self.hours_per_week_rows.addWidget(self.hours_per_week)

        self.hours_per_week_said = MessageLine(PlacementForm)
        self.hours_per_week_said.setObjectName(u"hours_per_week_said")

        self.hours_per_week_rows.addWidget(self.hours_per_week_said)


        self.how_row.addLayout(self.hours_per_week_rows)

        self.method_box = QWidget(PlacementForm)
        self.method_box.setObjectName(u"method_box")
        self.method_rows = QVBoxLayout(self.method_box)
        self.method_rows.setSpacing(4)
        self.method_rows.setObjectName(u"method_rows")
        self.method_rows.setContentsMargins(0, 0, 0, 0)
        self.method_head = QHBoxLayout()
        self.method_head.setSpacing(8)
        self.method_head.setObjectName(u"method_head")
        self.method_head.setContentsMargins(0, 0, 0, 0)
        self.method_label = QLabel(self.method_box)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setProperty(u"role", u"heading")

        self.method_head.addWidget(self.method_label)

        self.method_hint = QLabel(self.method_box)
        self.method_hint.setObjectName(u"method_hint")
        self.method_hint.setProperty(u"role", u"caption")

        self.method_head.addWidget(self.method_hint)

        self.method_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.method_head.addItem(self.method_space)


        self.method_rows.addLayout(self.method_head)

        self.method = CodeCombo(self.method_box)
        self.method.setObjectName(u"method")

        self.method_rows.addWidget(self.method)

        self.method_said = MessageLine(self.method_box)
        self.method_said.setObjectName(u"method_said")

        self.method_rows.addWidget(self.method_said)


        self.how_row.addWidget(self.method_box)

        self.how_row.setStretch(0, 1)
        self.how_row.setStretch(1, 1)

        self.rows.addLayout(self.how_row)

        self.ends_box = QWidget(PlacementForm)
        self.ends_box.setObjectName(u"ends_box")
        self.ends_row = QHBoxLayout(self.ends_box)
        self.ends_row.setSpacing(24)
        self.ends_row.setObjectName(u"ends_row")
        self.ends_row.setContentsMargins(0, 0, 0, 0)
        self.ends_rows = QVBoxLayout()
        self.ends_rows.setSpacing(4)
        self.ends_rows.setObjectName(u"ends_rows")
        self.ends_rows.setContentsMargins(0, 0, 0, 0)
        self.ends_head = QHBoxLayout()
        self.ends_head.setSpacing(8)
        self.ends_head.setObjectName(u"ends_head")
        self.ends_head.setContentsMargins(0, 0, 0, 0)
        self.ends_label = QLabel(self.ends_box)
        self.ends_label.setObjectName(u"ends_label")
        self.ends_label.setProperty(u"role", u"heading")

        self.ends_head.addWidget(self.ends_label)

        self.ends_hint = QLabel(self.ends_box)
        self.ends_hint.setObjectName(u"ends_hint")
        self.ends_hint.setProperty(u"role", u"caption")

        self.ends_head.addWidget(self.ends_hint)

        self.ends_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ends_head.addItem(self.ends_space)


        self.ends_rows.addLayout(self.ends_head)

        self.ends = CodeCombo(self.ends_box)
        self.ends.setObjectName(u"ends")

        self.ends_rows.addWidget(self.ends)

        self.ends_said = MessageLine(self.ends_box)
        self.ends_said.setObjectName(u"ends_said")

        self.ends_rows.addWidget(self.ends_said)


        self.ends_row.addLayout(self.ends_rows)

        self.manner_box = QWidget(self.ends_box)
        self.manner_box.setObjectName(u"manner_box")
        self.manner_rows = QVBoxLayout(self.manner_box)
        self.manner_rows.setSpacing(4)
        self.manner_rows.setObjectName(u"manner_rows")
        self.manner_rows.setContentsMargins(0, 0, 0, 0)
        self.manner_head = QHBoxLayout()
        self.manner_head.setSpacing(8)
        self.manner_head.setObjectName(u"manner_head")
        self.manner_head.setContentsMargins(0, 0, 0, 0)
        self.manner_label = QLabel(self.manner_box)
        self.manner_label.setObjectName(u"manner_label")
        self.manner_label.setProperty(u"role", u"heading")

        self.manner_head.addWidget(self.manner_label)

        self.manner_hint = QLabel(self.manner_box)
        self.manner_hint.setObjectName(u"manner_hint")
        self.manner_hint.setProperty(u"role", u"caption")

        self.manner_head.addWidget(self.manner_hint)

        self.manner_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.manner_head.addItem(self.manner_space)


        self.manner_rows.addLayout(self.manner_head)

        self.manner = CodeCombo(self.manner_box)
        self.manner.setObjectName(u"manner")

        self.manner_rows.addWidget(self.manner)

        self.manner_said = MessageLine(self.manner_box)
        self.manner_said.setObjectName(u"manner_said")

        self.manner_rows.addWidget(self.manner_said)


        self.ends_row.addWidget(self.manner_box)

        self.ends_row.setStretch(0, 1)
        self.ends_row.setStretch(1, 1)

        self.rows.addWidget(self.ends_box)

        self.said = MessageLine(PlacementForm)
        self.said.setObjectName(u"said")

        self.rows.addWidget(self.said)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.rung_label.setBuddy(self.rung)
        self.offer_label.setBuddy(self.offer)
        self.started_on_label.setBuddy(self.started_on)
        self.decided_on_label.setBuddy(self.decided_on)
        self.planned_end_label.setBuddy(self.planned_end)
        self.next_follow_up_label.setBuddy(self.next_follow_up)
        self.hours_per_week_label.setBuddy(self.hours_per_week)
        self.method_label.setBuddy(self.method)
        self.ends_label.setBuddy(self.ends)
        self.manner_label.setBuddy(self.manner)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlacementForm)

        QMetaObject.connectSlotsByName(PlacementForm)
    # setupUi

    def retranslateUi(self, PlacementForm):
        self.rung_label.setText(QCoreApplication.translate("PlacementForm", u"Rung", None))
#if QT_CONFIG(accessibility)
        self.rung.setAccessibleName(QCoreApplication.translate("PlacementForm", u"Rung", None))
#endif // QT_CONFIG(accessibility)
        self.rung_told.setText("")
        self.offer_label.setText(QCoreApplication.translate("PlacementForm", u"Offer", None))
        self.offer_hint.setText(QCoreApplication.translate("PlacementForm", u"name of the place or service", None))
#if QT_CONFIG(accessibility)
        self.offer.setAccessibleName(QCoreApplication.translate("PlacementForm", u"Offer", None))
#endif // QT_CONFIG(accessibility)
        self.started_on_label.setText(QCoreApplication.translate("PlacementForm", u"First day", None))
        self.started_on_hint.setText("")
#if QT_CONFIG(accessibility)
        self.started_on.setAccessibleName(QCoreApplication.translate("PlacementForm", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.decided_on_label.setText(QCoreApplication.translate("PlacementForm", u"Decided", None))
        self.decided_on_hint.setText(QCoreApplication.translate("PlacementForm", u"when it is known", None))
#if QT_CONFIG(accessibility)
        self.decided_on.setAccessibleName(QCoreApplication.translate("PlacementForm", u"Decided", None))
#endif // QT_CONFIG(accessibility)
        self.planned_end_label.setText(QCoreApplication.translate("PlacementForm", u"Planned end", None))
        self.planned_end_hint.setText("")
#if QT_CONFIG(accessibility)
        self.planned_end.setAccessibleName(QCoreApplication.translate("PlacementForm", u"Planned end", None))
#endif // QT_CONFIG(accessibility)
        self.next_follow_up_label.setText(QCoreApplication.translate("PlacementForm", u"Next follow-up", None))
        self.next_follow_up_hint.setText("")
#if QT_CONFIG(accessibility)
        self.next_follow_up.setAccessibleName(QCoreApplication.translate("PlacementForm", u"Next follow-up", None))
#endif // QT_CONFIG(accessibility)
        self.hours_per_week_label.setText(QCoreApplication.translate("PlacementForm", u"Hours a week", None))
        self.hours_per_week_hint.setText("")
#if QT_CONFIG(accessibility)
        self.hours_per_week.setAccessibleName(QCoreApplication.translate("PlacementForm", u"Hours a week", None))
#endif // QT_CONFIG(accessibility)
        self.method_label.setText(QCoreApplication.translate("PlacementForm", u"Method", None))
        self.method_hint.setText("")
#if QT_CONFIG(accessibility)
        self.method.setAccessibleName(QCoreApplication.translate("PlacementForm", u"Method", None))
#endif // QT_CONFIG(accessibility)
        self.ends_label.setText(QCoreApplication.translate("PlacementForm", u"Ends at the same time", None))
        self.ends_hint.setText("")
#if QT_CONFIG(accessibility)
        self.ends.setAccessibleName(QCoreApplication.translate("PlacementForm", u"Ends at the same time", None))
#endif // QT_CONFIG(accessibility)
        self.manner_label.setText(QCoreApplication.translate("PlacementForm", u"How it ends", None))
        self.manner_hint.setText("")
#if QT_CONFIG(accessibility)
        self.manner.setAccessibleName(QCoreApplication.translate("PlacementForm", u"How it ends", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

