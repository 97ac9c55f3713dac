<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n rows of &quot;%1&quot; are in %2.</source>
        <translation>
            <numerusform>%n row of &quot;%1&quot; is in %2.</numerusform>
            <numerusform>%n rows of &quot;%1&quot; are in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlineTable</name>
    <message numerus="yes">
        <source>… and %n more deadline(s)</source>
        <translation>
            <numerusform>… and %n more deadline</numerusform>
            <numerusform>… and %n more deadlines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>Done %Ln day(s) late</source>
        <translation>
            <numerusform>Done %Ln day late</numerusform>
            <numerusform>Done %Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln day overdue</numerusform>
            <numerusform>%Ln days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportOutcome</name>
    <message numerus="yes">
        <source>%Ln shape(s) repaired: %1 before, %2 after. “To look over” lists each.</source>
        <translation>
            <numerusform>%Ln shape repaired: %1 before, %2 after. “To look over” lists it.</numerusform>
            <numerusform>%Ln shapes repaired: %1 before, %2 after. “To look over” lists each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out for a broken shape. Repairing may change the area; before and after are shown before anything is written.</source>
        <translation>
            <numerusform>%Ln row left out for a broken shape. Repairing may change the area; before and after are shown before anything is written.</numerusform>
            <numerusform>%Ln rows left out for broken shapes. Repairing may change their areas; before and after are shown before anything is written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportReading</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
</TS>
