<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n row(s) removed</source>
        <translation>
            <numerusform>%n row removed</numerusform>
            <numerusform>%n rows removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added</source>
        <translation>
            <numerusform>%n row added</numerusform>
            <numerusform>%n rows added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n rows of &quot;%1&quot; are in %2.</source>
        <translation>
            <numerusform>%n row of &quot;%1&quot; is in %2.</numerusform>
            <numerusform>%n rows of &quot;%1&quot; are in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encroachment(s) on %1, largest first</source>
        <translation>
            <numerusform>%n encroachment on %1</numerusform>
            <numerusform>%n encroachments on %1, largest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s)</source>
        <translation>
            <numerusform>%n marker</numerusform>
            <numerusform>%n markers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s) are in %1.</source>
        <translation>
            <numerusform>%n marker is in %1.</numerusform>
            <numerusform>%n markers are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n parcel</numerusform>
            <numerusform>%n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n parcel(s)</source>
        <translation>
            <numerusform>%1: %n parcel</numerusform>
            <numerusform>%1: %n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late, due on %1 (Art. 94(3))</source>
        <translation>
            <numerusform>%n day late, due on %1 (Art. 94(3))</numerusform>
            <numerusform>%n days late, due on %1 (Art. 94(3))</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” by %2: %n parcel(s)</source>
        <translation>
            <numerusform>“%1” by %2: %n parcel</numerusform>
            <numerusform>“%1” by %2: %n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too late</source>
        <translation>
            <numerusform>%n day too late</numerusform>
            <numerusform>%n days too late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid late, or late and unpaid: %n parcel(s)</source>
        <translation>
            <numerusform>Paid late, or late and unpaid: %n parcel</numerusform>
            <numerusform>Paid late, or late and unpaid: %n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paid %n day(s) late</source>
        <translation>
            <numerusform>paid %n day late</numerusform>
            <numerusform>paid %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late, unpaid</source>
        <translation>
            <numerusform>%n day late, unpaid</numerusform>
            <numerusform>%n days late, unpaid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n parcel(s) the land use is not known: the longer notice was taken.</source>
        <translation>
            <numerusform>Of %n parcel the land use is not known: the longer notice was taken.</numerusform>
            <numerusform>Of %n parcels the land use is not known: the longer notice was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n obstacle(s), overdue ones first</source>
        <translation>
            <numerusform>%n obstacle, overdue ones first</numerusform>
            <numerusform>%n obstacles, overdue ones first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n parcels %1; say --ward.</source>
        <translation>
            <numerusform>There is %n parcel %1; say --ward.</numerusform>
            <numerusform>There are %n parcels %1; say --ward.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n parcel(s)</source>
        <translation>
            <numerusform>%1 on %2: %n parcel</numerusform>
            <numerusform>%1 on %2: %n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) can take the step</source>
        <translation>
            <numerusform>%n parcel can take the step</numerusform>
            <numerusform>%n parcels can take the step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) cannot</source>
        <translation>
            <numerusform>%n parcel cannot</numerusform>
            <numerusform>%n parcels cannot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n parcel(s) as change %1; &quot;cotmoc undo&quot; takes it back.</source>
        <translation>
            <numerusform>Recorded for %n parcel as change %1; &quot;cotmoc undo&quot; takes it back.</numerusform>
            <numerusform>Recorded for %n parcels as change %1; &quot;cotmoc undo&quot; takes it back.</numerusform>
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
    <name>FilterChoice</name>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n parcel</numerusform>
            <numerusform>%n parcels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <name>MarkerList</name>
    <message numerus="yes">
        <source>%n coordinate(s) are illustrative</source>
        <translation>
            <numerusform>%n coordinate is illustrative</numerusform>
            <numerusform>%n coordinates are illustrative</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkerTableDialog</name>
    <message numerus="yes">
        <source>Place %n marker(s)</source>
        <translation>
            <numerusform>Place %n marker</numerusform>
            <numerusform>Place %n markers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Markers</name>
    <message numerus="yes">
        <source>%n inspection(s)</source>
        <translation>
            <numerusform>%n inspection</numerusform>
            <numerusform>%n inspections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s)</source>
        <translation>
            <numerusform>%n marker</numerusform>
            <numerusform>%n markers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parcel</name>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late; it was due on %1</source>
        <translation>
            <numerusform>%n day late; it was due on %1</numerusform>
            <numerusform>%n days late; it was due on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n parcel(s) have no holder entered and count for no household.</source>
        <translation>
            <numerusform>%n parcel has no holder entered and counts for no household.</numerusform>
            <numerusform>%n parcels have no holder entered and count for no household.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are illustrative: made up to show how the program works.</source>
        <translation>
            <numerusform>%n parcel is illustrative: made up to show how the program works.</numerusform>
            <numerusform>%n parcels are illustrative: made up to show how the program works.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n open finding</numerusform>
            <numerusform>%n open findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message numerus="yes">
        <source>Record for %n parcel(s)</source>
        <translation>
            <numerusform>Record for %n parcel</numerusform>
            <numerusform>Record for %n parcels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n parcel</numerusform>
            <numerusform>%n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s): %1</source>
        <comment>how many are refused, and why</comment>
        <translation>
            <numerusform>%n parcel: %1</numerusform>
            <numerusform>%n parcels: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>app::ChangesView</name>
    <message numerus="yes">
        <source>the first %1 of %n difference(s)</source>
        <translation>
            <numerusform>the first %1 of %n difference</numerusform>
            <numerusform>the first %1 of %n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
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
<context>
    <name>app::MarkerDraft</name>
    <message numerus="yes">
        <source>%n marker(s) of %1 placed by a table</source>
        <translation>
            <numerusform>%n marker of %1 placed by a table</numerusform>
            <numerusform>%n markers of %1 placed by a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::OverlayView</name>
    <message numerus="yes">
        <source>%n encroachment(s) on %1</source>
        <translation>
            <numerusform>%n encroachment on %1</numerusform>
            <numerusform>%n encroachments on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ParcelStory</name>
    <message numerus="yes">
        <source>%1: %n file(s) added</source>
        <translation>
            <numerusform>%1: %n file added</numerusform>
            <numerusform>%1: %n files added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StepDraft</name>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n parcel</numerusform>
            <numerusform>%n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded: %1. %n parcel(s) did not take it.</source>
        <translation>
            <numerusform>Recorded: %1. %n parcel did not take it.</numerusform>
            <numerusform>Recorded: %1. %n parcels did not take it.</numerusform>
        </translation>
    </message>
</context>
</TS>
