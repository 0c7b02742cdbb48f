<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CitizenHead</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citizens</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndPlacementDialog</name>
    <message numerus="yes">
        <source>%n follow-up(s) of the placement are settled.</source>
        <translation>
            <numerusform>%n follow-up of the placement are settled.</numerusform>
            <numerusform>%n follow-ups of the placement are settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n citizen(s)</source>
        <translation>
            <numerusform>%n citizen</numerusform>
            <numerusform>%n citizens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message numerus="yes">
        <source>%n house(s)</source>
        <translation>
            <numerusform>%n house</numerusform>
            <numerusform>%n houses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HousesSection</name>
    <message numerus="yes">
        <source>%n approved place(s)</source>
        <translation>
            <numerusform>%n approved place</numerusform>
            <numerusform>%n approved places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LengthMeter</name>
    <message numerus="yes">
        <source>%n more character(s) are needed.</source>
        <translation>
            <numerusform>%n more character are needed.</numerusform>
            <numerusform>%n more characters are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: %n characters.</source>
        <translation>
            <numerusform>Good: %n characters.</numerusform>
            <numerusform>Good: %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineSection</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Locked at {time}, because nobody typed for %n minute(s).</source>
        <translation>
            <numerusform>Locked at {time}, because nobody typed for %n minute.</numerusform>
            <numerusform>Locked at {time}, because nobody typed for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveOutDialog</name>
    <message numerus="yes">
        <source>{place}, since {day}, %n day(s)</source>
        <translation>
            <numerusform>{place}, since {day}, %n day</numerusform>
            <numerusform>{place}, since {day}, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%n note(s), the latest first</source>
        <translation>
            <numerusform>%n note, the latest first</numerusform>
            <numerusform>%n notes, the latest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%n known citizen(s) get new facts</source>
        <translation>
            <numerusform>%n known citizen get new facts</numerusform>
            <numerusform>%n known citizens get new facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s), so nothing is taken in.</source>
        <translation>
            <numerusform>%n mistake, so nothing is taken in.</numerusform>
            <numerusform>%n mistakes, so nothing is taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new house(s)</source>
        <translation>
            <numerusform>%n new house</numerusform>
            <numerusform>%n new houses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new place(s)</source>
        <translation>
            <numerusform>%n new place</numerusform>
            <numerusform>%n new places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shelter</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) over</source>
        <translation>
            <numerusform>%n working day over</numerusform>
            <numerusform>%n working days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refund ends in %n day(s)</source>
        <translation>
            <numerusform>refund ends in %n day</numerusform>
            <numerusform>refund ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelterPage</name>
    <message numerus="yes">
        <source>%n place(s), {taken} taken</source>
        <translation>
            <numerusform>%n place, {taken} taken</numerusform>
            <numerusform>%n places, {taken} taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without room</source>
        <translation>
            <numerusform>%n without room</numerusform>
            <numerusform>%n without room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n day(s) after {what}</source>
        <translation>
            <numerusform>%n day after {what}</numerusform>
            <numerusform>%n days after {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after {what}</source>
        <translation>
            <numerusform>%n month after {what}</numerusform>
            <numerusform>%n months after {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after {what}</source>
        <translation>
            <numerusform>%n working day after {what}</numerusform>
            <numerusform>%n working days after {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>%n try(s) before Pathway waits.</source>
        <translation>
            <numerusform>%n try before Pathway waits.</numerusform>
            <numerusform>%n trys before Pathway waits.</numerusform>
        </translation>
    </message>
</context>
</TS>
