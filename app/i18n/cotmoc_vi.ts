<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>AcknowledgeDialog</name>
    <message>
        <source>Acknowledge this finding</source>
        <translation>Ghi nhận mâu thuẫn này</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Why may it stand? Kept in the history</source>
        <translation>Vì sao chấp nhận được? Lý do được lưu trong lịch sử</translation>
    </message>
    <message>
        <source>It is open again as soon as one of the figures changes.</source>
        <translation>Khi một trong các số liệu thay đổi, mục này lại mở.</translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>AppHeader</name>
    <message>
        <source>Cột Mốc</source>
        <translation>Cột Mốc</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Trình đơn</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>not recorded as done</source>
        <translation>chưa ghi nhận hoàn thành</translation>
    </message>
    <message>
        <source>The whole ward</source>
        <translation>Toàn phường</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Deadlines</source>
        <translation>Mốc thời hạn</translation>
    </message>
    <message>
        <source>Filter by title, project…</source>
        <translation>Lọc theo nội dung, dự án…</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Thời gian còn lại</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Theo văn bản</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hạn cuối</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>No deadline matches</source>
        <translation>Không có mốc nào phù hợp</translation>
    </message>
    <message>
        <source>Choose another state or clear the filter.</source>
        <translation>Hãy chọn trạng thái khác hoặc xoá bộ lọc.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>BoundaryFigures</name>
    <message>
        <source>Reading the markers…</source>
        <translation>Đang đọc danh sách mốc…</translation>
    </message>
    <message>
        <source>There is no boundary without markers</source>
        <translation>Chưa có mốc nên chưa có ranh giới</translation>
    </message>
    <message>
        <source>Enter coordinates…</source>
        <translation>Nhập toạ độ…</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Ranh giới</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Household</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>(personal)</source>
        <translation>(dữ liệu cá nhân)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>%1: altered (%2)</source>
        <translation>%1: đã thay đổi (%2)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed</source>
        <translation>
            <numerusform>%n dòng bị bỏ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added</source>
        <translation>
            <numerusform>%n dòng được thêm</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>bỏ: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>thêm: %1</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>From the beginning of</source>
        <translation>Từ đầu ngày</translation>
    </message>
    <message>
        <source>to the end of</source>
        <translation>đến hết ngày</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Người sửa</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Thửa đất</translation>
    </message>
    <message>
        <source>sheet/number</source>
        <translation>tờ/thửa</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Đang đọc lịch sử…</translation>
    </message>
    <message>
        <source>Nothing is different at the end of these days from what it was at their beginning.</source>
        <translation>Cuối kỳ không có gì khác so với đầu kỳ.</translation>
    </message>
</context>
<context>
    <name>Clearance</name>
    <message>
        <source>No notice yet</source>
        <translation>Chưa thông báo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: how far paid</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a part</source>
        <translation>một phần</translation>
    </message>
    <message>
        <source>deposited in a bank</source>
        <translation>gửi ngân hàng</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>đủ</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>Compulsory inventory</source>
        <translation>Kiểm đếm bắt buộc</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Cưỡng chế</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>there is no step &quot;%1&quot;</source>
        <translation>không có bước “%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the number of its document (%2)</source>
        <translation>“%1” phải có số văn bản (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not taken place yet</source>
        <translation>chưa có bước “%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; took place later, on %2</source>
        <translation>“%1” diễn ra sau đó, ngày %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; took place before it, on %2</source>
        <translation>“%1” đã diễn ra trước đó, ngày %2</translation>
    </message>
    <message>
        <source>it already took place on %1</source>
        <translation>bước này đã có từ ngày %1</translation>
    </message>
    <message>
        <source>after &quot;%1&quot; the law allows it from %2 on (%3)</source>
        <translation>sau “%1”, luật cho phép từ ngày %2 (%3)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is void since %2 (%3)</source>
        <translation>“%1” hết hiệu lực từ ngày %2 (%3)</translation>
    </message>
    <message>
        <source>there is no such step</source>
        <translation>không có bước này</translation>
    </message>
    <message>
        <source>the day is missing</source>
        <translation>thiếu ngày</translation>
    </message>
    <message>
        <source>the day is still to come</source>
        <translation>ngày này chưa tới</translation>
    </message>
    <message>
        <source>the number of the document is missing</source>
        <translation>thiếu số văn bản</translation>
    </message>
    <message>
        <source>the amount is below nothing, or it is no payment</source>
        <translation>số tiền âm, hoặc đây không phải bước chi trả</translation>
    </message>
    <message>
        <source>an earlier step has not taken place yet</source>
        <translation>chưa có bước trước đó</translation>
    </message>
    <message>
        <source>an earlier step took place later</source>
        <translation>bước trước đó lại diễn ra sau</translation>
    </message>
    <message>
        <source>a later step took place before it</source>
        <translation>bước sau đã diễn ra trước</translation>
    </message>
    <message>
        <source>it already took place</source>
        <translation>bước này đã có</translation>
    </message>
    <message>
        <source>a period of law is not over</source>
        <translation>chưa hết thời hạn luật định</translation>
    </message>
    <message>
        <source>the notice is void</source>
        <translation>thông báo thu hồi đất đã hết hiệu lực</translation>
    </message>
    <message>
        <source>as others report it; look it up before relying on it</source>
        <translation>theo nguồn khác dẫn lại; cần tra cứu trước khi áp dụng</translation>
    </message>
    <message>
        <source>not checked against the law</source>
        <translation>chưa đối chiếu với văn bản luật</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the table</source>
        <translation>Các cột của bảng</translation>
    </message>
    <message>
        <source>Further left (Alt+Up)</source>
        <translation>Sang trái (Alt+↑)</translation>
    </message>
    <message>
        <source>Further right (Alt+Down)</source>
        <translation>Sang phải (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>no date in the source</source>
        <translation>văn bản không ghi ngày</translation>
    </message>
    <message>
        <source>not recorded as done</source>
        <translation>chưa ghi nhận hoàn thành</translation>
    </message>
    <message>
        <source>%1: deadlines as of %2</source>
        <translation>%1: các mốc thời hạn tính đến ngày %2</translation>
    </message>
    <message>
        <source>No deadline is entered yet.</source>
        <translation>Chưa nhập mốc thời hạn nào.</translation>
    </message>
    <message>
        <source>Print what is due, most urgent first</source>
        <translation>In các việc đến hạn, việc gấp nhất ở trên</translation>
    </message>
    <message>
        <source>written: %1</source>
        <translation>đã ghi: %1</translation>
    </message>
    <message>
        <source>Write the briefing map: one page as PDF and PNG</source>
        <translation>Ghi bản đồ báo cáo: một trang, PDF và PNG</translation>
    </message>
    <message>
        <source>folder to write to</source>
        <translation>thư mục để ghi</translation>
    </message>
    <message>
        <source>code of the project; else the whole ward</source>
        <translation>mã dự án; nếu không có thì toàn phường</translation>
    </message>
    <message>
        <source>A4 or A3</source>
        <translation>A4 hoặc A3</translation>
    </message>
    <message>
        <source>workspace file</source>
        <translation>tệp không gian làm việc</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>in một đối tượng JSON</translation>
    </message>
    <message>
        <source>there is no display: printing the deadline board and writing the briefing map to ./out</source>
        <translation>không có màn hình: in bảng mốc thời hạn và ghi bản đồ báo cáo vào ./out</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Cách dùng</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>TUỲ CHỌN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>LỆNH</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(bắt buộc)</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>CHUỖI</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tuỳ chọn</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>in phần trợ giúp này</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>Không hiểu “%1”.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 cần có giá trị.</translation>
    </message>
    <message>
        <source>The command is not understood.</source>
        <translation>Không hiểu lệnh.</translation>
    </message>
    <message>
        <source>language: vi or en</source>
        <translation>ngôn ngữ: vi hoặc en</translation>
    </message>
    <message>
        <source>workspace the window opens</source>
        <translation>không gian làm việc mà cửa sổ mở</translation>
    </message>
    <message>
        <source>thing the window shows, like project:1</source>
        <translation>đối tượng mà cửa sổ hiện, ví dụ project:1</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light (sáng), dark (tối) hoặc system (theo hệ thống)</translation>
    </message>
    <message>
        <source>size of the window, like 1280x720</source>
        <translation>cỡ cửa sổ, ví dụ 1280x720</translation>
    </message>
    <message>
        <source>write a picture of the window to this PNG</source>
        <translation>ghi ảnh cửa sổ vào tệp PNG này</translation>
    </message>
    <message>
        <source>open the window once with the sample, and close it</source>
        <translation>mở cửa sổ một lần với dữ liệu mẫu rồi đóng</translation>
    </message>
    <message>
        <source>Cột Mốc: projects, milestones and land clearance of a ward, on a map</source>
        <translation>Cột Mốc: dự án, mốc thời hạn và GPMB của một phường, trên bản đồ</translation>
    </message>
    <message>
        <source>See: cotmoc --help</source>
        <translation>Xem: cotmoc --help</translation>
    </message>
    <message>
        <source>takes change %1 back: %2</source>
        <translation>hoàn tác thay đổi %1: %2</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>đã hoàn tác bởi %1</translation>
    </message>
    <message>
        <source>List every change: when, who, why, how many rows</source>
        <translation>Liệt kê mọi thay đổi: khi nào, ai, vì sao, bao nhiêu dòng</translation>
    </message>
    <message>
        <source>Take the last change back; the change and its undo both stay in the history</source>
        <translation>Hoàn tác thay đổi cuối cùng; lịch sử giữ cả thay đổi lẫn việc hoàn tác</translation>
    </message>
    <message>
        <source>Change %1 is taken back: %2</source>
        <translation>Đã hoàn tác thay đổi %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of &quot;%1&quot; are in %2.</source>
        <translation>
            <numerusform>%n dòng của “%1” đã ghi vào %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the map layers: kind, number of things, extent</source>
        <translation>Liệt kê các lớp bản đồ: loại, số đối tượng, phạm vi</translation>
    </message>
    <message>
        <source>Write a map layer to a file other programs read</source>
        <translation>Ghi một lớp bản đồ ra tệp mà chương trình khác đọc được</translation>
    </message>
    <message>
        <source>layer, as &quot;cotmoc layers&quot; names it</source>
        <translation>lớp, theo tên mà “cotmoc layers” in ra</translation>
    </message>
    <message>
        <source>file to write; its ending chooses the format: %1</source>
        <translation>tệp để ghi; phần mở rộng quyết định định dạng: %1</translation>
    </message>
    <message>
        <source>include the names of holders</source>
        <translation>kèm họ tên chủ hộ</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 đã sẵn sàng.</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Tạo không gian làm việc</translation>
    </message>
    <message>
        <source>fill it with bundled content: hamrong</source>
        <translation>điền nội dung kèm theo chương trình: hamrong</translation>
    </message>
    <message>
        <source>province, whose VN-2000 zone the map data is in</source>
        <translation>tỉnh, quyết định múi VN-2000 của dữ liệu bản đồ</translation>
    </message>
    <message>
        <source>name of the ward</source>
        <translation>tên phường</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>References between rows</source>
        <translation>Tham chiếu giữa các dòng</translation>
    </message>
    <message>
        <source>Spatial indexes</source>
        <translation>Chỉ mục không gian</translation>
    </message>
    <message>
        <source>History chain</source>
        <translation>Chuỗi lịch sử</translation>
    </message>
    <message>
        <source>Content against history</source>
        <translation>Nội dung so với lịch sử</translation>
    </message>
    <message>
        <source>row %1 refers to a row that is not there (%2)</source>
        <translation>dòng %1 tham chiếu tới dòng không tồn tại (%2)</translation>
    </message>
    <message>
        <source>the index of %1 does not match its rows</source>
        <translation>chỉ mục của %1 không khớp với các dòng</translation>
    </message>
    <message>
        <source>entry %1 is the first that was altered or is missing</source>
        <translation>mục %1 là mục đầu tiên bị sửa hoặc bị thiếu</translation>
    </message>
    <message>
        <source>rows of &quot;%1&quot; were altered outside this program</source>
        <translation>các dòng của “%1” đã bị sửa bên ngoài chương trình này</translation>
    </message>
    <message>
        <source>Check the file, its references and indexes, and that nobody altered its history</source>
        <translation>Kiểm tra tệp, các tham chiếu, chỉ mục, và lịch sử có bị sửa hay không</translation>
    </message>
    <message>
        <source>close the window once its map is complete</source>
        <translation>đóng cửa sổ khi bản đồ đã vẽ xong</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day; write it like 2026-11-23 or 23/11/2026</source>
        <translation>“%1” không phải là ngày; hãy viết như 2026-11-23 hoặc 23/11/2026</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Các lệnh</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ví dụ:</translation>
    </message>
    <message>
        <source>making your Hàm Rồng workspace: %1</source>
        <translation>đang tạo không gian làm việc Hàm Rồng: %1</translation>
    </message>
    <message>
        <source>%1 is recorded as done on %2.</source>
        <translation>Đã ghi nhận %1 hoàn thành ngày %2.</translation>
    </message>
    <message>
        <source>%1 was already recorded as done on %2.</source>
        <translation>%1 đã được ghi nhận hoàn thành ngày %2 từ trước.</translation>
    </message>
    <message>
        <source>Record that a milestone was done</source>
        <translation>Ghi nhận một mốc đã hoàn thành</translation>
    </message>
    <message>
        <source>code of the milestone, as on the board</source>
        <translation>mã của mốc, như trên bảng thời hạn</translation>
    </message>
    <message>
        <source>day it was done, instead of today</source>
        <translation>ngày hoàn thành, thay cho hôm nay</translation>
    </message>
    <message>
        <source>The output could not be written; is the disk full?</source>
        <translation>Không ghi được kết quả ra; đĩa có đầy không?</translation>
    </message>
    <message>
        <source>replace the file if it is there</source>
        <translation>thay tệp nếu đã có</translation>
    </message>
    <message>
        <source>site of %1</source>
        <translation>phạm vi %1</translation>
    </message>
    <message>
        <source>corridor of %1</source>
        <translation>hành lang %1</translation>
    </message>
    <message>
        <source>of %1, remaining %2 · %3</source>
        <translation>trên tổng %1, còn lại %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n encroachment(s) on %1, largest first</source>
        <translation>
            <numerusform>%n trường hợp nằm trong %1, lớn nhất ở trên</numerusform>
        </translation>
    </message>
    <message>
        <source>The boundary is illustrative: these areas show how the program works, no more.</source>
        <translation>Ranh giới là minh hoạ: các diện tích này chỉ cho thấy chương trình làm việc ra sao.</translation>
    </message>
    <message>
        <source>%1: its shape is faulty and could not be compared</source>
        <translation>%1: hình thể có lỗi, không so được</translation>
    </message>
    <message>
        <source>write it like forest or corridor:PR-01</source>
        <translation>hãy viết như forest hoặc corridor:PR-01</translation>
    </message>
    <message>
        <source>List parcels and project sites that lie in the forest or in a corridor, with areas</source>
        <translation>Liệt kê thửa đất và phạm vi dự án nằm trong rừng hoặc trong hành lang, kèm diện tích</translation>
    </message>
    <message>
        <source>forest, forest:CODE or corridor:PROJECT; else all forest</source>
        <translation>forest, forest:MÃ hoặc corridor:DỰ-ÁN; nếu không có thì toàn bộ rừng</translation>
    </message>
    <message>
        <source>metres to each side of an alignment; with forest: take corridors for sites</source>
        <translation>số mét về mỗi bên của tuyến; với forest: tính cả hành lang các tuyến</translation>
    </message>
    <message>
        <source>the day is still to come</source>
        <translation>ngày này chưa tới</translation>
    </message>
    <message>
        <source>Marker %1 is recorded as seen on %2: %3.</source>
        <translation>Đã ghi nhận mốc %1 ngày %2: %3.</translation>
    </message>
    <message>
        <source>Record how a boundary marker was found, with photos</source>
        <translation>Ghi nhận tình trạng một mốc ranh giới khi kiểm tra, kèm ảnh</translation>
    </message>
    <message>
        <source>number of the marker</source>
        <translation>số hiệu mốc</translation>
    </message>
    <message>
        <source>standing, damaged, lost, moved or not_found</source>
        <translation>standing (còn nguyên), damaged (hư hỏng), lost (bị mất), moved (bị dịch chuyển) hoặc not_found (không tìm thấy)</translation>
    </message>
    <message>
        <source>day it was seen, instead of today</source>
        <translation>ngày kiểm tra, thay cho hôm nay</translation>
    </message>
    <message>
        <source>what else was seen</source>
        <translation>ghi chú thêm</translation>
    </message>
    <message>
        <source>file to keep with it; may be given several times</source>
        <translation>tệp lưu kèm; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>who looked, if it was not you</source>
        <translation>người kiểm tra, nếu không phải bạn</translation>
    </message>
    <message>
        <source>code of the forest, where several have such a marker</source>
        <translation>mã khu rừng, khi nhiều khu rừng có mốc cùng số</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n ảnh</numerusform>
        </translation>
    </message>
    <message>
        <source>Boundary from the markers</source>
        <translation>Ranh giới dựng từ mốc</translation>
    </message>
    <message>
        <source>Area: %1 m² on the VN-2000 grid, %2 m² on the ellipsoid</source>
        <translation>Diện tích: %1 m² trên lưới VN-2000, %2 m² trên ellipsoid</translation>
    </message>
    <message>
        <source>Length: %1 on the VN-2000 grid, %2 on the ellipsoid</source>
        <translation>Chiều dài: %1 trên lưới VN-2000, %2 trên ellipsoid</translation>
    </message>
    <message>
        <source>The order of the markers is sound: no side crosses another, every ring is closed.</source>
        <translation>Thứ tự mốc hợp lệ: không có cạnh cắt nhau, mọi vòng đều khép kín.</translation>
    </message>
    <message>
        <source>Marker %1 (%2) leaves in doubt</source>
        <translation>Mốc %1 (%2) làm chưa chắc chắn</translation>
    </message>
    <message>
        <source>boundary %1–%2, %3</source>
        <translation>ranh giới %1–%2, %3</translation>
    </message>
    <message>
        <source>no parcel within %1</source>
        <translation>không có thửa đất nào trong vòng %1</translation>
    </message>
    <message>
        <source>Markers of no forest</source>
        <translation>Mốc không thuộc khu rừng nào</translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s)</source>
        <translation>
            <numerusform>%n mốc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s) are in %1.</source>
        <translation>
            <numerusform>%n mốc đã ghi vào %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No boundary marker is entered yet.</source>
        <translation>Chưa nhập mốc ranh giới nào.</translation>
    </message>
    <message>
        <source>Print the boundary markers, the boundary they give and what is declared of it; or write their table of coordinates</source>
        <translation>In các mốc ranh giới, ranh giới dựng từ mốc và số liệu công bố; hoặc ghi bảng kê toạ độ mốc ra tệp</translation>
    </message>
    <message>
        <source>code of the forest; else all</source>
        <translation>mã khu rừng; nếu không có thì tất cả</translation>
    </message>
    <message>
        <source>no format ends so (csv, gpx, pdf, xlsx do)</source>
        <translation>không có định dạng nào có đuôi như vậy (dùng csv, gpx, pdf, xlsx)</translation>
    </message>
    <message>
        <source>parcel %1, map sheet %2</source>
        <translation>thửa %1, tờ %2</translation>
    </message>
    <message>
        <source>found</source>
        <translation>phát hiện</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>một bên</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>bên kia</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>chênh lệch</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi nhận</translation>
    </message>
    <message>
        <source>key</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>%1 as of %2: %3 open, %4 acknowledged</source>
        <translation>%1, tính đến %2: %3 mục còn mở, %4 mục đã ghi nhận</translation>
    </message>
    <message>
        <source>Nothing contradicts, and nothing is missing.</source>
        <translation>Không có mâu thuẫn, không thiếu gì.</translation>
    </message>
    <message>
        <source>%1 is acknowledged: %2</source>
        <translation>Đã ghi nhận %1: %2</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 đã mở lại.</translation>
    </message>
    <message>
        <source>Print every contradiction and gap with both sides and their sources</source>
        <translation>In mọi mâu thuẫn, thiếu sót với cả hai bên và nguồn của từng bên</translation>
    </message>
    <message>
        <source>only those of A, B or C</source>
        <translation>chỉ mức A, B hoặc C</translation>
    </message>
    <message>
        <source>acknowledged ones too</source>
        <translation>cả những mục đã ghi nhận</translation>
    </message>
    <message>
        <source>let the finding with this key stand</source>
        <translation>ghi nhận mục có mã này</translation>
    </message>
    <message>
        <source>why it may stand; kept in the history</source>
        <translation>lý do ghi nhận; được lưu trong lịch sử</translation>
    </message>
    <message>
        <source>take an acknowledgement back</source>
        <translation>bỏ ghi nhận một mục</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n thửa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n parcel(s)</source>
        <translation>
            <numerusform>%1: %n thửa</numerusform>
        </translation>
    </message>
    <message>
        <source>An illustrative outline decided on some of them.</source>
        <translation>Một số thửa được xếp theo ranh giới minh hoạ.</translation>
    </message>
    <message>
        <source>May belong to it; nothing tells in which part of the divided ward they lie:</source>
        <translation>Có thể thuộc phường này; không rõ nằm ở phần nào của phường bị chia:</translation>
    </message>
    <message>
        <source>name of the ward, accents or not; &quot;cũ&quot; for a former one</source>
        <translation>tên phường, có dấu hay không; thêm &quot;cũ&quot; cho phường cũ</translation>
    </message>
    <message>
        <source>with the names of the holders</source>
        <translation>kèm tên chủ sử dụng</translation>
    </message>
    <message>
        <source>Format: %1, layer &quot;%2&quot;</source>
        <translation>Định dạng: %1, lớp “%2”</translation>
    </message>
    <message>
        <source>Coordinates: %1</source>
        <translation>Toạ độ: %1</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 unchanged, %5 left out; %6 are here and not in the file.</source>
        <translation>Đã đọc %1 dòng: %2 mới, %3 thay đổi, %4 giữ nguyên, %5 bỏ lại; %6 có ở đây mà không có trong tệp.</translation>
    </message>
    <message>
        <source>  … and %1 more</source>
        <translation>  … và %1 nữa</translation>
    </message>
    <message>
        <source>  … and %1 more to look at; --json lists them all</source>
        <translation>  … và %1 điều nữa cần xem; --json liệt kê đủ</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>đang đọc</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>đang đối chiếu</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>đang ghi</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>nhập %1</translation>
    </message>
    <message>
        <source>Nothing was written (--dry-run).</source>
        <translation>Chưa ghi gì (--dry-run).</translation>
    </message>
    <message>
        <source>Written as change %1; &quot;cotmoc undo&quot; takes it back.</source>
        <translation>Đã ghi, là thay đổi số %1; “cotmoc undo” hoàn tác.</translation>
    </message>
    <message>
        <source>There was nothing to write.</source>
        <translation>Không có gì để ghi.</translation>
    </message>
    <message>
        <source>code of the project the rows belong to</source>
        <translation>mã dự án của các dòng</translation>
    </message>
    <message>
        <source>map sheet of all parcels, if the file does not name it</source>
        <translation>tờ bản đồ của mọi thửa, nếu tệp không ghi</translation>
    </message>
    <message>
        <source>layer of the file, if it has several</source>
        <translation>lớp của tệp, nếu có nhiều lớp</translation>
    </message>
    <message>
        <source>system of the coordinates: VN2000:thanh-hoa, VN2000:105-00, WGS84, EPSG:3405</source>
        <translation>hệ toạ độ: VN2000:thanh-hoa, VN2000:105-00, WGS84, EPSG:3405</translation>
    </message>
    <message>
        <source>how the letters are written: utf-8, tcvn3, vni, viscii, windows-1258</source>
        <translation>mã chữ: utf-8, tcvn3, vni, viscii, windows-1258</translation>
    </message>
    <message>
        <source>which levels of a drawing hold what</source>
        <translation>lớp nào của bản vẽ chứa gì</translation>
    </message>
    <message>
        <source>use the columns saved under this name</source>
        <translation>đọc các cột như đã lưu dưới tên này</translation>
    </message>
    <message>
        <source>save the columns under this name for the next file</source>
        <translation>lưu cách đọc các cột dưới tên này cho tệp sau</translation>
    </message>
    <message>
        <source>field=column; may be given several times</source>
        <translation>trường=cột; có thể viết nhiều lần</translation>
    </message>
    <message>
        <source>vi: 1.234,5; en: 1,234.5</source>
        <translation>vi: 1.234,5; en: 1,234.5</translation>
    </message>
    <message>
        <source>of the shapes: surveyed, digitised, illustrative</source>
        <translation>nguồn gốc hình: surveyed (đo đạc), digitised (số hoá), illustrative (minh hoạ)</translation>
    </message>
    <message>
        <source>the first coordinate is the northing (X)</source>
        <translation>toạ độ thứ nhất là toạ độ Bắc (X)</translation>
    </message>
    <message>
        <source>the first coordinate is the easting</source>
        <translation>toạ độ thứ nhất là toạ độ Đông</translation>
    </message>
    <message>
        <source>Bring a file of a land office in, checked before it is believed</source>
        <translation>Nhập một tệp của cơ quan địa chính, kiểm tra trước khi tin</translation>
    </message>
    <message>
        <source>Shapefile, GeoPackage, GeoJSON, KML, DXF, DGN, MapInfo, FlatGeobuf, CSV, XLSX, ODS, GPX or File Geodatabase</source>
        <translation>Shapefile, GeoPackage, GeoJSON, KML, DXF, DGN, MapInfo, FlatGeobuf, CSV, XLSX, ODS, GPX hoặc File Geodatabase</translation>
    </message>
    <message>
        <source>what it holds: parcels, markers, sites, alignment, boundary, units</source>
        <translation>tệp chứa gì: parcels (thửa đất), markers (mốc ranh giới), sites (khu đất dự án), alignment (tuyến), boundary (ranh giới rừng), units (phường)</translation>
    </message>
    <message>
        <source>mend broken shapes instead of leaving their rows out</source>
        <translation>sửa các hình lỗi thay vì bỏ lại dòng của chúng</translation>
    </message>
    <message>
        <source>take what is proposed where it is not certain</source>
        <translation>nhận điều được đề xuất ở chỗ chưa chắc chắn</translation>
    </message>
    <message>
        <source>only show what would be written</source>
        <translation>chỉ cho xem những gì sẽ được ghi</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is saved as change %2; &quot;cotmoc undo&quot; takes it back.</source>
        <translation>Đã lưu bộ lớp “%1”, là thay đổi số %2; “cotmoc undo” hoàn tác.</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; says the same already.</source>
        <translation>Bộ lớp “%1” đã có đúng như vậy.</translation>
    </message>
    <message>
        <source>List, print or save the profiles that say which levels of a drawing hold what</source>
        <translation>Liệt kê, in hoặc lưu các bộ lớp bản vẽ: lớp nào chứa gì</translation>
    </message>
    <message>
        <source>profile to print, as JSON</source>
        <translation>bộ lớp cần in, dạng JSON</translation>
    </message>
    <message>
        <source>save the profile of this JSON file under the name it has there</source>
        <translation>lưu bộ lớp trong tệp JSON này dưới tên ghi trong đó</translation>
    </message>
    <message>
        <source>page the window shows: map, parcels, board, markers, targets, check, report</source>
        <translation>trang mà cửa sổ hiện: map, parcels, board, markers, targets, check, report</translation>
    </message>
    <message>
        <source>write it like 1280x720</source>
        <translation>hãy viết như 1280x720</translation>
    </message>
    <message>
        <source>former ward whose map sheets number the parcels; with --as units: the ward</source>
        <translation>phường, xã cũ có tờ bản đồ đánh số thửa; với --as units: chính phường ấy</translation>
    </message>
    <message>
        <source>code of the forest whose boundary the markers mark; with --as boundary: the forest</source>
        <translation>mã khu rừng mà các mốc đánh dấu ranh giới; với --as boundary: chính khu rừng ấy</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 không nhận giá trị.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no number.</source>
        <translation>%1: “%2” không phải là số.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>SỐ</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>NGÀY</translation>
    </message>
    <message>
        <source>with</source>
        <translation>đi cùng</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>không đi cùng</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be given together.</source>
        <translation>Không dùng %1 cùng với %2.</translation>
    </message>
    <message>
        <source>%1 needs %2 beside it.</source>
        <translation>%1 phải đi cùng %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2</source>
        <translation>“%1” không thuộc các giá trị: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number from %2 to %3</source>
        <translation>“%1” không phải là số từ %2 đến %3</translation>
    </message>
    <message>
        <source>this workspace was made after %1: what it holds today is shown, seen from that day</source>
        <translation>không gian làm việc này được lập sau ngày %1: dưới đây là dữ liệu hiện nay, tính từ ngày đó</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Không có gì khác.</translation>
    </message>
    <message>
        <source>first day; from the beginning if left out</source>
        <translation>ngày đầu; bỏ trống: từ khi lập</translation>
    </message>
    <message>
        <source>last day; today if left out</source>
        <translation>ngày cuối; bỏ trống: hôm nay</translation>
    </message>
    <message>
        <source>only what this person changed</source>
        <translation>chỉ những gì người này sửa</translation>
    </message>
    <message>
        <source>only this project, by its code, and what belongs to it</source>
        <translation>chỉ dự án có mã này và những gì thuộc dự án</translation>
    </message>
    <message>
        <source>only this parcel, map sheet/number, and what belongs to it</source>
        <translation>chỉ thửa đất này (tờ bản đồ/số thửa) và những gì thuộc thửa</translation>
    </message>
    <message>
        <source>every step, not only what is left of them in the end</source>
        <translation>từng bước sửa, không chỉ kết quả cuối cùng</translation>
    </message>
    <message>
        <source>with names, addresses and telephones of holders</source>
        <translation>kèm tên, địa chỉ, điện thoại của chủ sử dụng đất</translation>
    </message>
    <message>
        <source>Tell what became different between two days: old, new, who, why</source>
        <translation>Cho biết những gì đã thay đổi giữa hai ngày: cũ, mới, ai sửa, vì sao</translation>
    </message>
    <message>
        <source>what the workspace held when this day ended, seen from it; today if left out</source>
        <translation>dữ liệu như cuối ngày này, tính từ ngày này; bỏ trống: hôm nay</translation>
    </message>
    <message>
        <source>brings change %1 back: %2</source>
        <translation>đưa thay đổi %1 trở lại: %2</translation>
    </message>
    <message>
        <source>Bring back what was taken back last; until something else is changed</source>
        <translation>Làm lại điều vừa hoàn tác, khi chưa có thay đổi nào khác</translation>
    </message>
    <message>
        <source>Change %1 holds again: %2</source>
        <translation>Thay đổi %1 có hiệu lực trở lại: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 after “%2”</source>
        <translation>ít nhất %1 sau “%2”</translation>
    </message>
    <message>
        <source>at most %1 after “%2”</source>
        <translation>chậm nhất %1 sau “%2”</translation>
    </message>
    <message>
        <source>“%2” is void after %1</source>
        <translation>“%2” hết hiệu lực sau %1</translation>
    </message>
    <message>
        <source>  All steps took place.</source>
        <translation>  Các bước đã thực hiện xong.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Lawful from</source>
        <translation>Được làm từ ngày</translation>
    </message>
    <message>
        <source>no period speaks against today</source>
        <translation>không có thời hạn nào cản trở</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hạn cuối</translation>
    </message>
    <message>
        <source>none set by law</source>
        <translation>luật không quy định</translation>
    </message>
    <message>
        <source>The notice is void; it has to be given anew.</source>
        <translation>Thông báo thu hồi đã hết hiệu lực, phải thông báo lại.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Chi trả</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late, due on %1 (Art. 94(3))</source>
        <translation>
            <numerusform>chậm %n ngày, hạn %1 (Điều 94(3))</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over, at the earliest</source>
        <translation>Bàn giao sớm nhất</translation>
    </message>
    <message>
        <source>The land use is not known: the longer notice was taken.</source>
        <translation>Chưa rõ loại đất: tính theo thời hạn thông báo dài hơn.</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, tính đến ngày %2</translation>
    </message>
    <message>
        <source>the project has no milestone to come; say which day</source>
        <translation>dự án không còn mốc nào sắp tới, hãy nêu ngày</translation>
    </message>
    <message numerus="yes">
        <source>“%1” by %2: %n parcel(s)</source>
        <translation>
            <numerusform>“%1” trước hết ngày %2: %n thửa</numerusform>
        </translation>
    </message>
    <message>
        <source>  done on %1, can no longer lawfully be on %2</source>
        <translation>  đã xong %1 thửa, không còn kịp theo luật %2 thửa</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too late</source>
        <translation>
            <numerusform>muộn %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid late, or late and unpaid: %n parcel(s)</source>
        <translation>
            <numerusform>Chi trả chậm hoặc đã quá hạn chưa chi trả: %n thửa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paid %n day(s) late</source>
        <translation>
            <numerusform>đã chi trả, chậm %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late, unpaid</source>
        <translation>
            <numerusform>chậm %n ngày, chưa chi trả</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n parcel(s) the land use is not known: the longer notice was taken.</source>
        <translation>
            <numerusform>%n thửa chưa rõ loại đất: tính theo thời hạn thông báo dài hơn.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no step &quot;%1&quot;</source>
        <translation>không có bước &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Print the periods of law for a parcel, or which of a project are too late</source>
        <translation>In thời hạn luật định của một thửa, hoặc các thửa của dự án không còn kịp</translation>
    </message>
    <message>
        <source>the parcel, as SHEET/NUMBER</source>
        <translation>thửa đất, viết TỜ/THỬA</translation>
    </message>
    <message>
        <source>former ward of the parcel, where several have such a number</source>
        <translation>phường cũ của thửa, khi nhiều phường có cùng số</translation>
    </message>
    <message>
        <source>code of a project, for all its parcels</source>
        <translation>mã dự án, cho mọi thửa của dự án</translation>
    </message>
    <message>
        <source>day to make, instead of the next milestone of the project</source>
        <translation>ngày phải kịp, thay cho mốc sắp tới của dự án</translation>
    </message>
    <message>
        <source>step to make by then; handed_over unless said</source>
        <translation>bước phải xong vào ngày đó; không nêu thì là handed_over</translation>
    </message>
    <message>
        <source>say what it stands in the way of, by --project or by --parcel</source>
        <translation>hãy nêu vướng mắc của dự án nào (--project) hoặc thửa nào (--parcel)</translation>
    </message>
    <message>
        <source>Obstacle %1 is open; &quot;cotmoc undo&quot; takes it back.</source>
        <translation>Đã ghi vướng mắc %1; &quot;cotmoc undo&quot; để hoàn tác.</translation>
    </message>
    <message>
        <source>say which by its number, as the list shows it</source>
        <translation>hãy nêu số của vướng mắc như trong danh sách</translation>
    </message>
    <message>
        <source>Obstacle %1 is closed since %2; &quot;cotmoc undo&quot; takes it back.</source>
        <translation>Vướng mắc %1 đã được tháo gỡ ngày %2; &quot;cotmoc undo&quot; để hoàn tác.</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>đã tháo gỡ ngày %1</translation>
    </message>
    <message>
        <source>open, no day set</source>
        <translation>còn vướng, chưa đặt hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>Quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>open, due on %1</source>
        <translation>còn vướng, hạn %1</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n hộ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n obstacle(s), overdue ones first</source>
        <translation>
            <numerusform>%n vướng mắc, quá hạn xếp trước</numerusform>
        </translation>
    </message>
    <message>
        <source>code of the project it is of; to list: its parcels&apos; obstacles, too</source>
        <translation>mã dự án có vướng mắc; khi liệt kê, gồm cả vướng mắc của các thửa trong dự án</translation>
    </message>
    <message>
        <source>the parcel it is of, as SHEET/NUMBER</source>
        <translation>thửa có vướng mắc, viết TỜ/THỬA</translation>
    </message>
    <message>
        <source>payment, demolition, resettlement, dispute, funding or other</source>
        <translation>loại: payment (chi trả), demolition (phá dỡ), resettlement (tái định cư), dispute (tranh chấp), funding (nguồn vốn), other (khác)</translation>
    </message>
    <message>
        <source>day since when it is there</source>
        <translation>ngày phát sinh</translation>
    </message>
    <message>
        <source>who has to act</source>
        <translation>người, cơ quan phải giải quyết</translation>
    </message>
    <message>
        <source>day by when</source>
        <translation>hạn giải quyết</translation>
    </message>
    <message>
        <source>how many are concerned</source>
        <translation>số hộ liên quan</translation>
    </message>
    <message>
        <source>đồng concerned</source>
        <translation>số tiền liên quan, đồng</translation>
    </message>
    <message>
        <source>where it is recorded</source>
        <translation>nguồn, nơi ghi nhận</translation>
    </message>
    <message>
        <source>day it was solved, instead of today</source>
        <translation>ngày tháo gỡ, thay cho hôm nay</translation>
    </message>
    <message>
        <source>how it was solved</source>
        <translation>cách đã tháo gỡ</translation>
    </message>
    <message>
        <source>list only those that are open</source>
        <translation>chỉ liệt kê vướng mắc còn mở</translation>
    </message>
    <message>
        <source>List what stands in the way, note an obstacle, or close one</source>
        <translation>Liệt kê, ghi thêm hoặc kết thúc vướng mắc</translation>
    </message>
    <message>
        <source>list, add or close</source>
        <translation>list (liệt kê), add (ghi thêm) hoặc close (kết thúc)</translation>
    </message>
    <message>
        <source>to add: what it is; to close: its number in the list</source>
        <translation>khi add: nội dung; khi close: số trong danh sách</translation>
    </message>
    <message>
        <source>There is no parcel %1; write it like 12/345, map sheet and number.</source>
        <translation>Không có thửa %1; hãy viết như 12/345, tờ bản đồ và số thửa.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n parcels %1; say --ward.</source>
        <translation>
            <numerusform>Có %n thửa %1; hãy nêu --ward.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range; write it like 100..2000, 100.. or ..2000</source>
        <translation>&quot;%1&quot; không phải một khoảng; hãy viết như 100..2000, 100.. hoặc ..2000</translation>
    </message>
    <message>
        <source>none is saved</source>
        <translation>chưa lưu bộ lọc nào</translation>
    </message>
    <message>
        <source>no filter of that name is saved (there is %1)</source>
        <translation>không có bộ lọc tên này (%1)</translation>
    </message>
    <message>
        <source>no state has the code &quot;%1&quot; (%2 have)</source>
        <translation>không có trạng thái mã &quot;%1&quot; (các mã là %2)</translation>
    </message>
    <message>
        <source>within so many metres of a project&apos;s alignment, like PR-01:50; 35 unless said</source>
        <translation>trong khoảng cách mét tới tuyến của dự án, như PR-01:50; không nêu thì 35</translation>
    </message>
    <message>
        <source>write it like PR-01 or PR-01:50</source>
        <translation>hãy viết như PR-01 hoặc PR-01:50</translation>
    </message>
    <message>
        <source>a saved filter, by its name</source>
        <translation>bộ lọc đã lưu, theo tên</translation>
    </message>
    <message>
        <source>words of sheet and number, holder, address, telephone or decision, accents or not</source>
        <translation>từ trong số tờ, số thửa, chủ sử dụng, địa chỉ, điện thoại, quyết định; có dấu hay không</translation>
    </message>
    <message>
        <source>code of a project</source>
        <translation>mã dự án</translation>
    </message>
    <message>
        <source>state, like none, notice or paid</source>
        <translation>trạng thái, như none, notice, paid</translation>
    </message>
    <message>
        <source>code of land use; fits a mixed one that holds it</source>
        <translation>mã loại đất; khớp cả thửa nhiều loại đất có mã này</translation>
    </message>
    <message>
        <source>residential, agricultural, organisation or other</source>
        <translation>residential (đất ở), agricultural (nông nghiệp), organisation (tổ chức) hoặc other (khác)</translation>
    </message>
    <message>
        <source>of its shape: surveyed, digitised or illustrative</source>
        <translation>chất lượng hình học: surveyed (đo đạc), digitised (số hoá), illustrative (minh hoạ)</translation>
    </message>
    <message>
        <source>with an open obstacle of its own</source>
        <translation>đang có vướng mắc riêng</translation>
    </message>
    <message>
        <source>a step was due before today, or before the given day</source>
        <translation>có bước quá hạn trước hôm nay, hoặc trước ngày đã nêu</translation>
    </message>
    <message>
        <source>area in square metres, like 100..2000</source>
        <translation>diện tích, m², như 100..2000</translation>
    </message>
    <message>
        <source>đồng approved, like 1000000..</source>
        <translation>số tiền phê duyệt, đồng, như 1000000..</translation>
    </message>
    <message>
        <source>đồng paid, like ..500000000</source>
        <translation>số tiền đã chi trả, đồng, như ..500000000</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… còn %n thửa</numerusform>
        </translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Theo dự án</translation>
    </message>
    <message>
        <source>By ward</source>
        <translation>Theo phường</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Theo trạng thái</translation>
    </message>
    <message>
        <source>By land use</source>
        <translation>Theo loại đất</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Theo nhóm đất</translation>
    </message>
    <message>
        <source>By quality of the shape</source>
        <translation>Theo chất lượng hình học</translation>
    </message>
    <message>
        <source>By obstacle</source>
        <translation>Theo vướng mắc</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(không có)</translation>
    </message>
    <message>
        <source>List parcels, or count them; an option given several times means any of these</source>
        <translation>Liệt kê hoặc đếm thửa đất; tuỳ chọn nêu nhiều lần nghĩa là một trong các giá trị</translation>
    </message>
    <message>
        <source>column to sort by, like place, area, due or paid</source>
        <translation>cột sắp xếp, như place, area, due, paid</translation>
    </message>
    <message>
        <source>no column is called so</source>
        <translation>không có cột tên này</translation>
    </message>
    <message>
        <source>the largest or last first</source>
        <translation>lớn nhất hoặc muộn nhất trước</translation>
    </message>
    <message>
        <source>so many of them, from the first</source>
        <translation>chỉ lấy chừng này thửa đầu</translation>
    </message>
    <message>
        <source>count them by project, ward, state …</source>
        <translation>đếm theo dự án, phường, trạng thái …</translation>
    </message>
    <message>
        <source>print them as a table for spreadsheets</source>
        <translation>in dạng bảng CSV</translation>
    </message>
    <message>
        <source>%1 households, %2 organisations, %3 parcels, %4</source>
        <translation>%1 hộ, %2 tổ chức, %3 thửa, %4</translation>
    </message>
    <message>
        <source>approved %1, paid %2, not yet paid %3</source>
        <translation>đã phê duyệt %1, đã chi trả %2, chưa chi trả %3</translation>
    </message>
    <message>
        <source>%1: progress of site clearance as of %2</source>
        <translation>%1: tiến độ giải phóng mặt bằng tính đến ngày %2</translation>
    </message>
    <message>
        <source>Counted below: %1</source>
        <translation>Đếm theo: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Print how far site clearance is, by project, ward and category</source>
        <translation>In tiến độ giải phóng mặt bằng theo dự án, phường, nhóm đất</translation>
    </message>
    <message>
        <source>code of a project; else all parcels</source>
        <translation>mã dự án; không nêu thì mọi thửa</translation>
    </message>
    <message>
        <source>what the steps count: holders (households, organisations), parcels or area</source>
        <translation>đếm gì ở mỗi bước: holders (hộ, tổ chức), parcels (thửa) hoặc area (diện tích)</translation>
    </message>
    <message>
        <source>write a spreadsheet to this file</source>
        <translation>ghi bảng tính vào tệp này</translation>
    </message>
    <message>
        <source>say which parcels, by SHEET/NUMBER or by options like --project</source>
        <translation>hãy nêu thửa nào, bằng TỜ/THỬA hoặc tuỳ chọn như --project</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n parcel(s)</source>
        <translation>
            <numerusform>%1 ngày %2: %n thửa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) can take the step</source>
        <translation>
            <numerusform>%n thửa ghi nhận được</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) cannot</source>
        <translation>
            <numerusform>%n thửa không ghi nhận được</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written: --dry-run.</source>
        <translation>Chưa ghi gì: --dry-run.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n parcel(s) as change %1; &quot;cotmoc undo&quot; takes it back.</source>
        <translation>
            <numerusform>Đã ghi cho %n thửa, thay đổi số %1; &quot;cotmoc undo&quot; để hoàn tác.</numerusform>
        </translation>
    </message>
    <message>
        <source>day it took place, instead of today</source>
        <translation>ngày thực hiện, thay cho hôm nay</translation>
    </message>
    <message>
        <source>number of the notice, decision or minutes</source>
        <translation>số thông báo, quyết định hoặc biên bản</translation>
    </message>
    <message>
        <source>đồng, for each parcel</source>
        <translation>số tiền mỗi thửa, đồng</translation>
    </message>
    <message>
        <source>of a payment: full, part or deposit (into a bank)</source>
        <translation>cách chi trả: full (đủ), part (một phần) hoặc deposit (gửi ngân hàng)</translation>
    </message>
    <message>
        <source>why it stands although order or periods speak against it; kept with it</source>
        <translation>lý do ghi dù trái trình tự hoặc thời hạn; được lưu kèm</translation>
    </message>
    <message>
        <source>only tell what would be recorded</source>
        <translation>chỉ cho biết sẽ ghi gì</translation>
    </message>
    <message>
        <source>Record a step of clearance for one parcel or for many at once</source>
        <translation>Ghi một bước giải phóng mặt bằng cho một hoặc nhiều thửa</translation>
    </message>
    <message>
        <source>the parcel as SHEET/NUMBER, unless options say which; then the step, like notice, posted or paid</source>
        <translation>thửa viết TỜ/THỬA, trừ khi tuỳ chọn đã nêu; rồi đến bước, như notice, posted, paid</translation>
    </message>
    <message>
        <source>No parcel can take this step; nothing was recorded.</source>
        <translation>Không thửa nào ghi nhận được bước này; chưa ghi gì.</translation>
    </message>
    <message>
        <source>can no longer lawfully be handed over by the next milestone of the project</source>
        <translation>theo luật không còn kịp bàn giao trước mốc gần nhất của dự án</translation>
    </message>
    <message>
        <source>paid after the period of law, or owed after it (Art. 94(3))</source>
        <translation>chi trả sau thời hạn luật định, hoặc quá hạn mà chưa trả đủ (khoản 3 Điều 94)</translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>The day deadlines are counted from</source>
        <translation>Ngày dùng để tính thời hạn</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Month %1/%2</source>
        <translation>Tháng %1/%2</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Tháng sau</translation>
    </message>
    <message>
        <source>Show what was known then, too</source>
        <translation>Xem cả dữ liệu như ngày đó</translation>
    </message>
</context>
<context>
    <name>DeadlineTable</name>
    <message>
        <source>last day %1</source>
        <translation>hạn cuối %1</translation>
    </message>
    <message>
        <source>%1 – last day %2</source>
        <translation>%1 – hạn cuối %2</translation>
    </message>
    <message>
        <source>No deadline is recorded.</source>
        <translation>Chưa ghi nhận mốc thời hạn nào.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more deadline(s)</source>
        <translation>
            <numerusform>… và %n mốc khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskTerms</name>
    <message>
        <source>%1: %2–%3 %4</source>
        <translation>%1: %2–%3 %4</translation>
    </message>
    <message>
        <source>%1: from %2 %3</source>
        <translation>%1: từ %2 %3</translation>
    </message>
    <message>
        <source>%1: up to %2 %3</source>
        <translation>%1: đến %2 %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> hoặc </translation>
    </message>
    <message>
        <source>A step overdue on %1</source>
        <translation>Có bước quá hạn tính đến %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Thuộc %1</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Diện tích</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã phê duyệt</translation>
    </message>
    <message>
        <source>đồng</source>
        <translation>đồng</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã chi trả</translation>
    </message>
    <message>
        <source>Within an area on the map</source>
        <translation>Trong vùng vẽ trên bản đồ</translation>
    </message>
    <message>
        <source>Cannot lawfully make the milestone, seen from %1</source>
        <translation>Theo luật không còn kịp mốc, tính đến %1</translation>
    </message>
    <message>
        <source>Payment late by %1</source>
        <translation>Chậm chi trả, tính đến %1</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>%1 (illustrative)</source>
        <translation>%1 (minh hoạ)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Các phần</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>Tổng các phần</translation>
    </message>
    <message>
        <source>Exists since</source>
        <translation>Có từ ngày</translation>
    </message>
    <message>
        <source>Existed until</source>
        <translation>Tồn tại đến ngày</translation>
    </message>
    <message>
        <source>A part of it is now in</source>
        <translation>Một phần nay thuộc</translation>
    </message>
    <message>
        <source>Now part of</source>
        <translation>Nay thuộc</translation>
    </message>
    <message>
        <source>By resolution</source>
        <translation>Theo nghị quyết</translation>
    </message>
    <message>
        <source>As the report states</source>
        <translation>Theo báo cáo</translation>
    </message>
    <message>
        <source>Land recovery and compensation</source>
        <translation>Thu hồi đất, bồi thường, hỗ trợ</translation>
    </message>
    <message>
        <source>Land-use certificates</source>
        <translation>Giấy chứng nhận quyền sử dụng đất</translation>
    </message>
    <message>
        <source>Ward, as the report states</source>
        <translation>Số liệu của phường theo báo cáo</translation>
    </message>
    <message>
        <source>Budget revenue</source>
        <translation>Thu ngân sách</translation>
    </message>
    <message>
        <source>Urban infrastructure</source>
        <translation>Hạ tầng đô thị</translation>
    </message>
    <message>
        <source>Development investment</source>
        <translation>Vốn đầu tư phát triển</translation>
    </message>
    <message>
        <source>Retail and services</source>
        <translation>Bán lẻ và dịch vụ</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>Newly founded enterprises</source>
        <translation>Doanh nghiệp thành lập mới</translation>
    </message>
    <message>
        <source>Map sheet</source>
        <translation>Tờ bản đồ</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>Số thửa</translation>
    </message>
    <message>
        <source>Former ward</source>
        <translation>Phường cũ</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>Loại đất</translation>
    </message>
    <message>
        <source>This record is made up, to show how the program works.</source>
        <translation>Dữ liệu này là giả định, để minh hoạ cách chương trình hoạt động.</translation>
    </message>
    <message>
        <source>Parcel %1, map sheet %2</source>
        <translation>Thửa đất số %1, tờ bản đồ số %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Boundary of</source>
        <translation>Ranh giới của</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Ngày cắm mốc</translation>
    </message>
    <message>
        <source>Marker %1</source>
        <translation>Mốc ranh giới số %1</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Đơn vị quản lý</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>Boundary markers, counted</source>
        <translation>Số mốc ranh giới</translation>
    </message>
    <message>
        <source>Official code</source>
        <translation>Mã đơn vị hành chính</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Dân số</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>not recorded as done</source>
        <translation>chưa ghi nhận hoàn thành</translation>
    </message>
    <message>
        <source>Deadline as printed</source>
        <translation>Thời hạn theo văn bản</translation>
    </message>
    <message>
        <source>Last day of the coming period</source>
        <translation>Hạn cuối của kỳ tới</translation>
    </message>
    <message>
        <source>Last acceptable day</source>
        <translation>Hạn cuối</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>Lặp lại</translation>
    </message>
    <message>
        <source>every year up to %1</source>
        <translation>hằng năm đến %1</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hoàn thành ngày</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Các mốc thời hạn</translation>
    </message>
    <message>
        <source>Parcels by stage, counted</source>
        <translation>Số thửa theo bước GPMB</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Where, as printed</source>
        <translation>Địa điểm theo văn bản</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Chủ đầu tư</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>Tổng mức đầu tư</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Chiều dài</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Đơn vị chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Legal source</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>assigned by the province</source>
        <translation>tỉnh giao</translation>
    </message>
    <message>
        <source>added by the ward</source>
        <translation>phường bổ sung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Target as printed</source>
        <translation>Chỉ tiêu theo văn bản</translation>
    </message>
    <message>
        <source>the report gives no year</source>
        <translation>báo cáo không ghi năm</translation>
    </message>
    <message>
        <source>Value of 2025</source>
        <translation>Giá trị năm 2025</translation>
    </message>
    <message>
        <source>Value of 2025 as printed</source>
        <translation>Giá trị năm 2025 theo văn bản</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Diện tích</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>computed less declared</source>
        <translation>tính được trừ công bố</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Hình học</translation>
    </message>
    <message>
        <source>from the rows of the workspace</source>
        <translation>đếm từ dữ liệu trong tệp</translation>
    </message>
    <message>
        <source>from the illustrative geometry, VN-2000 grid</source>
        <translation>từ hình học minh hoạ, lưới VN-2000</translation>
    </message>
    <message>
        <source>from the geometry, VN-2000 grid</source>
        <translation>từ hình học, lưới VN-2000</translation>
    </message>
    <message>
        <source>VN-2000</source>
        <translation>VN-2000</translation>
    </message>
    <message>
        <source>WGS 84</source>
        <translation>WGS 84</translation>
    </message>
    <message>
        <source>%1 dated %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Last inspected</source>
        <translation>Kiểm tra gần nhất</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Back to what was shown before (Esc)</source>
        <translation>Quay lại mục trước (Esc)</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Xem trên bản đồ</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Đóng chi tiết</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>Minh hoạ</translation>
    </message>
    <message>
        <source>Undo the last change…</source>
        <translation>Hoàn tác thay đổi cuối…</translation>
    </message>
    <message>
        <source>Record as done on %1</source>
        <translation>Ghi nhận hoàn thành ngày %1</translation>
    </message>
    <message>
        <source>Record an inspection…</source>
        <translation>Ghi kết quả kiểm tra…</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Drag or use the arrow keys to move the map; the wheel, + and - zoom; Home shows the whole ward.

Click a parcel, marker, project or forest to read its facts, each with its source. Double-click zooms in.

The legend folds to its heading. The layers button hides layers and goes to them. Dashed outlines are illustrative: they show about where a thing is, not where it was measured.</source>
        <translation>Kéo hoặc dùng phím mũi tên để di chuyển bản đồ; lăn chuột, phím + và - để phóng to thu nhỏ; Home để xem toàn phường.

Nhấp vào thửa đất, mốc ranh giới, dự án hay rừng để đọc thông tin, mỗi số liệu kèm nguồn. Nhấp đúp để phóng to.

Chú giải thu gọn được về tiêu đề. Nút Các lớp dùng để ẩn lớp và phóng tới lớp. Nét đứt là hình minh hoạ: chỉ cho biết vị trí gần đúng, không phải kết quả đo đạc.</translation>
    </message>
    <message>
        <source>The ward&apos;s measurable targets with value, unit, deadline and the value of 2025 where the report gives one.

Enter opens the details of a target with its remark and its place in the report.</source>
        <translation>Các chỉ tiêu đo được của phường: giá trị, đơn vị, thời hạn và giá trị năm 2025 nếu báo cáo có nêu.

Enter mở chi tiết của chỉ tiêu, kèm nhận xét và vị trí trong báo cáo.</translation>
    </message>
    <message>
        <source>Choose a project, the paper and a folder, then write the briefing: a map sheet with the project&apos;s deadlines, as a PDF.

It shows the day chosen in the header.</source>
        <translation>Chọn dự án, khổ giấy và thư mục rồi ghi báo cáo: một tờ bản đồ kèm các mốc thời hạn của dự án, dạng PDF.

Số liệu tính đến ngày chọn ở đầu cửa sổ.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Mở không gian làm việc</translation>
    </message>
    <message>
        <source>Workspaces (*.cotmoc *.sqlite *.gpkg *.db)</source>
        <translation>Không gian làm việc (*.cotmoc *.sqlite *.gpkg *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Cột Mốc</source>
        <translation>Cột Mốc</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>Projects, land clearance and boundary markers of a ward on one map, with all their deadlines.</source>
        <translation>Dự án, GPMB và mốc ranh giới của phường trên một bản đồ, cùng mọi mốc thời hạn.</translation>
    </message>
    <message>
        <source>Licensed under Apache 2.0. Uses Qt, GDAL, PROJ, GEOS, SQLite and SpatiaLite under their own licences; the font is Noto Sans (OFL).</source>
        <translation>Giấy phép Apache 2.0. Dùng Qt, GDAL, PROJ, GEOS, SQLite và SpatiaLite theo giấy phép riêng của chúng; phông chữ Noto Sans (OFL).</translation>
    </message>
    <message>
        <source>Every contradiction and gap: what two places say, where they say it, and what they differ by. A changes a tracked figure or a deadline, B a shown total, C is a matter of wording.

Enter opens the details of what it is about; the round mark goes to it on the map. Space or the tick acknowledges a finding with a reason, which the history keeps. It is open again as soon as one of its figures changes.</source>
        <translation>Mọi mâu thuẫn, thiếu sót: hai nơi ghi gì, ghi ở đâu và chênh nhau bao nhiêu. A làm đổi số liệu hoặc thời hạn đang theo dõi, B làm đổi tổng được hiển thị, C thuộc về cách viết.

Enter mở chi tiết của đối tượng; dấu tròn đưa đến đối tượng trên bản đồ. Phím cách hoặc dấu tích ghi nhận mục kèm lý do, lý do được lưu trong lịch sử. Khi một số liệu thay đổi, mục lại mở.</translation>
    </message>
    <message>
        <source>Boundary markers in order along their boundary. Enter opens the details of a marker with its neighbours, its inspections and photos; a double-click shows it on the map. A marker that is lost, moved or not found lists the sides and parcels it leaves in doubt.

“Boundary” compares number, area and length with what is declared. “Overlay” lists parcels and projects inside the forest or a corridor; Enter goes there on the map.

“Enter coordinates” takes a typed or pasted table and shows what it understood before anything is written.</source>
        <translation>Các mốc ranh giới theo thứ tự dọc đường ranh giới. Enter mở chi tiết của mốc: mốc kề, các lần kiểm tra và ảnh; nhấp đúp để xem trên bản đồ. Mốc bị mất, bị dịch chuyển hoặc không tìm thấy liệt kê các cạnh và thửa đất không còn chắc chắn.

“Ranh giới” so số mốc, diện tích, chiều dài với số liệu công bố. “Chồng lấn” liệt kê thửa đất và dự án nằm trong rừng hoặc hành lang; Enter đưa đến nơi đó trên bản đồ.

“Nhập toạ độ” nhận bảng gõ hoặc dán vào và cho xem nội dung đọc được trước khi ghi.</translation>
    </message>
    <message>
        <source>All parcels with what is known of them. The box above the table finds map sheet and parcel (12/345), holder, address, telephone and numbers of decisions, with or without accents. Ticks narrow the table; each says how many parcels it would leave. The map shows the same parcels and leaves the others faint.

Arrows go through the table, Enter opens a parcel, Alt+Up and Alt+Down take the one before or after it from anywhere. Shift with the arrows selects several, Ctrl+A all.

On the map, Shift and drag marks a rectangle; L, then drag, a free outline. “Views” keeps what narrows the table under a name.</source>
        <translation>Mọi thửa đất cùng thông tin đã có. Ô tìm phía trên bảng tìm theo tờ/thửa (12/345), chủ sử dụng, địa chỉ, điện thoại và số quyết định, có dấu hay không dấu đều được. Các ô đánh dấu lọc bớt bảng; mỗi ô cho biết còn lại bao nhiêu thửa. Bản đồ hiện đúng các thửa đó, các thửa khác mờ đi.

Phím mũi tên đi trong bảng, Enter mở một thửa, Alt+↑ và Alt+↓ sang thửa trước hoặc sau từ bất cứ đâu. Shift với mũi tên chọn nhiều thửa, Ctrl+A chọn tất cả.

Trên bản đồ, giữ Shift rồi kéo để khoanh hình chữ nhật; bấm L rồi kéo để khoanh tự do. “Khung nhìn” giữ lại bộ lọc dưới một tên.</translation>
    </message>
    <message>
        <source>Every deadline of the ward, the most urgent first. The wording stands as printed; beside it the last day that still counts as in time.

The buttons narrow the list to a state, the field to words, accents or not. Enter opens the details; a double-click goes to the map.

Change the day in the header to count from another day; the tick below the days shows what the workspace held on that day, too.</source>
        <translation>Mọi mốc thời hạn của phường, mốc gấp nhất ở trên. Thời hạn ghi đúng theo văn bản; bên cạnh là hạn cuối còn được tính là đúng hạn.

Các nút lọc theo trạng thái, ô nhập lọc theo từ, có dấu hoặc không dấu. Enter mở chi tiết; nhấp đúp để tới bản đồ.

Đổi ngày ở đầu cửa sổ để tính từ một ngày khác; đánh dấu ô dưới lịch để xem cả dữ liệu như ngày đó.</translation>
    </message>
    <message>
        <source>Keys: Ctrl+1 … Ctrl+7 pages, Ctrl+K find, Ctrl+O open, Ctrl+I import, Ctrl+E record a step of the parcel, Ctrl+Shift+O add an obstacle, Ctrl+Z undo, Ctrl+Shift+Z redo, Esc one step back, F1 this help.</source>
        <translation>Phím tắt: Ctrl+1 … Ctrl+7 chuyển trang, Ctrl+K tìm, Ctrl+O mở, Ctrl+I nhập dữ liệu, Ctrl+E ghi một bước của thửa, Ctrl+Shift+O thêm vướng mắc, Ctrl+Z hoàn tác, Ctrl+Shift+Z làm lại, Esc lùi một bước, F1 phần trợ giúp này.</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Bỏ qua</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is not there; check the name and the folder.</source>
        <translation>Không tìm thấy %1; hãy kiểm tra tên và thư mục.</translation>
    </message>
    <message>
        <source>%1 already exists; choose another name, or move that file away first.</source>
        <translation>%1 đã tồn tại; hãy chọn tên khác hoặc chuyển tệp đó đi trước.</translation>
    </message>
    <message>
        <source>%1 is not a Cột Mốc workspace; choose another file.</source>
        <translation>%1 không phải không gian làm việc của Cột Mốc; hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 holds &quot;%2&quot;, which Cột Mốc did not make; it was not opened, ask the person who sent it.</source>
        <translation>%1 chứa “%2” không do Cột Mốc tạo ra; tệp không được mở, hãy hỏi người gửi.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Cột Mốc (format %2); update this program, then open it again.</source>
        <translation>%1 do phiên bản Cột Mốc mới hơn ghi (định dạng %2); hãy cập nhật chương trình rồi mở lại.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is; restore it from a copy.</source>
        <translation>%1 bị hỏng và được giữ nguyên; hãy khôi phục từ bản sao.</translation>
    </message>
    <message>
        <source>%1 is in use by another program; close it there, then try again.</source>
        <translation>%1 đang được chương trình khác dùng; hãy đóng ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 cannot be written here; check the folder and your right to write in it.</source>
        <translation>Không ghi được %1; hãy kiểm tra thư mục và quyền ghi của bạn.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for %1; nothing was changed.</source>
        <translation>Đĩa không còn chỗ cho %1; chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>There is no province &quot;%1&quot;; write it like &quot;thanh-hoa&quot;.</source>
        <translation>Không có tỉnh “%1”; hãy viết như “thanh-hoa”.</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;; there is &quot;hamrong&quot;.</source>
        <translation>Không có dữ liệu mẫu “%1”; chỉ có “hamrong”.</translation>
    </message>
    <message>
        <source>There is no layer &quot;%1&quot;; &quot;cotmoc layers&quot; lists those there are.</source>
        <translation>Không có lớp “%1”; “cotmoc layers” liệt kê các lớp hiện có.</translation>
    </message>
    <message>
        <source>There is no project &quot;%1&quot;; &quot;cotmoc board&quot; shows the codes.</source>
        <translation>Không có dự án “%1”; “cotmoc board” cho biết các mã.</translation>
    </message>
    <message>
        <source>There is no change left to take back.</source>
        <translation>Không còn thay đổi nào để hoàn tác.</translation>
    </message>
    <message>
        <source>The change cannot be taken back: rows of &quot;%1&quot; were altered since, outside this program; &quot;cotmoc verify&quot; says where.</source>
        <translation>Không hoàn tác được: các dòng của “%1” đã bị sửa bên ngoài chương trình sau đó; “cotmoc verify” cho biết chỗ nào.</translation>
    </message>
    <message>
        <source>There is no milestone &quot;%1&quot;; &quot;cotmoc board&quot; shows the codes.</source>
        <translation>Không có mốc “%1”; lệnh “cotmoc board” liệt kê các mã.</translation>
    </message>
    <message>
        <source>%1 cannot be read; ask its owner for the right to read it.</source>
        <translation>Không đọc được %1; hãy xin chủ tệp quyền đọc.</translation>
    </message>
    <message>
        <source>No format ends in &quot;%1&quot;; these do: %2.</source>
        <translation>Không có định dạng nào có đuôi “%1”; các đuôi dùng được: %2.</translation>
    </message>
    <message>
        <source>There is no forest &quot;%1&quot;; &quot;cotmoc markers&quot; shows the codes.</source>
        <translation>Không có khu rừng “%1”; lệnh “cotmoc markers” cho biết các mã.</translation>
    </message>
    <message>
        <source>There is no marker %1; &quot;cotmoc markers&quot; shows the numbers.</source>
        <translation>Không có mốc số %1; lệnh “cotmoc markers” cho biết các số hiệu.</translation>
    </message>
    <message>
        <source>Several forests have such markers (%1); name one with --forest.</source>
        <translation>Nhiều khu rừng có mốc như vậy (%1); hãy chọn một khu bằng --forest.</translation>
    </message>
    <message>
        <source>%1 has no alignment to lay a corridor along; &quot;cotmoc layers&quot; shows what is drawn.</source>
        <translation>%1 chưa có tuyến để lập hành lang; lệnh “cotmoc layers” cho biết những gì đã vẽ.</translation>
    </message>
    <message>
        <source>There is no ward &quot;%1&quot;, and no former one; write it like &quot;Đông Cương&quot;.</source>
        <translation>Không có phường “%1”, kể cả phường cũ; hãy viết như “Đông Cương”.</translation>
    </message>
    <message>
        <source>There is no finding &quot;%1&quot;; &quot;cotmoc check --all&quot; shows the keys.</source>
        <translation>Không có mục “%1”; “cotmoc check --all” cho biết các mã.</translation>
    </message>
    <message>
        <source>A finding is acknowledged with a reason; say why it may stand.</source>
        <translation>Ghi nhận phải kèm lý do; hãy nói vì sao chấp nhận được.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no system of coordinates; write it like VN2000:thanh-hoa or EPSG:5897.</source>
        <translation>“%1” không phải hệ toạ độ; hãy viết như VN2000:thanh-hoa hoặc EPSG:5897.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no encoding; there are utf-8, tcvn3, vni, viscii, windows-1258.</source>
        <translation>“%1” không phải mã chữ; có utf-8, tcvn3, vni, viscii, windows-1258.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; the list of columns shows those there are.</source>
        <translation>Không có trường “%1”; danh sách cột cho biết các trường đang có.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;; write it as the list of columns shows it.</source>
        <translation>Tệp không có cột “%1”; hãy viết đúng như trong danh sách cột.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood; write field=column.</source>
        <translation>Không hiểu “%1”; hãy viết trường=cột.</translation>
    </message>
    <message>
        <source>No columns are saved under &quot;%1&quot;.</source>
        <translation>Chưa lưu cách đọc cột nào dưới tên “%1”.</translation>
    </message>
    <message>
        <source>The file holds several layers; choose one with --layer.</source>
        <translation>Tệp có nhiều lớp; hãy chọn một bằng --layer.</translation>
    </message>
    <message>
        <source>It is not certain how the letters in column %1 are written; say --encoding, or --yes to take what is proposed.</source>
        <translation>Chưa chắc cột %1 dùng mã chữ nào; hãy cho biết bằng --encoding, hoặc --yes để nhận đề xuất.</translation>
    </message>
    <message>
        <source>It is not certain whether a dot or a comma parts the decimals in column %1; say --numbers vi or --numbers en.</source>
        <translation>Chưa chắc cột %1 dùng dấu chấm hay dấu phẩy cho phần thập phân; hãy cho biết --numbers vi hoặc --numbers en.</translation>
    </message>
    <message>
        <source>It is not certain in which system the coordinates are; say --crs, or --yes to take what is proposed.</source>
        <translation>Chưa chắc toạ độ thuộc hệ nào; hãy cho biết bằng --crs, hoặc --yes để nhận đề xuất.</translation>
    </message>
    <message>
        <source>The file does not say whose map sheets these are; say --unit with the former ward.</source>
        <translation>Tệp không cho biết tờ bản đồ của phường nào; hãy cho biết phường cũ bằng --unit.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Đã dừng; chưa ghi gì.</translation>
    </message>
    <message>
        <source>There is no profile of drawing levels &quot;%1&quot;; &quot;cotmoc profiles&quot; lists those there are.</source>
        <translation>Không có bộ lớp bản vẽ “%1”; “cotmoc profiles” liệt kê những bộ lớp hiện có.</translation>
    </message>
    <message>
        <source>%1 gives the profile no &quot;name&quot;.</source>
        <translation>%1 không đặt tên (&quot;name&quot;) cho bộ lớp.</translation>
    </message>
    <message>
        <source>%1 names no level with borders; list at least one under &quot;boundary&quot;.</source>
        <translation>%1 không nêu lớp ranh giới nào; hãy ghi ít nhất một lớp ở &quot;boundary&quot;.</translation>
    </message>
    <message>
        <source>%1: &quot;tolerance_m&quot; is a number of metres above 0 and up to 1.</source>
        <translation>%1: &quot;tolerance_m&quot; phải là số mét lớn hơn 0 và không quá 1.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is a list of levels, each in quotation marks.</source>
        <translation>%1: &quot;%2&quot; phải là danh sách các lớp, mỗi lớp đặt trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>%1: a profile has no &quot;%2&quot;; print one to see what it has.</source>
        <translation>%1: bộ lớp không có mục &quot;%2&quot;; hãy in một bộ lớp để xem các mục.</translation>
    </message>
    <message>
        <source>%1 is no JSON object; print a profile to see how it is written.</source>
        <translation>%1 không phải là đối tượng JSON; hãy in một bộ lớp để xem cách viết.</translation>
    </message>
    <message>
        <source>No row of %1 can be used, for the reasons above; nothing was written.</source>
        <translation>Không dòng nào của %1 dùng được, vì các lý do nêu trên; chưa ghi gì.</translation>
    </message>
    <message>
        <source>There is no parcel %1 any more; look at the list again.</source>
        <translation>Không còn thửa %1; hãy xem lại danh sách.</translation>
    </message>
    <message>
        <source>There is no open obstacle %1; &quot;cotmoc obstacle list&quot; shows those there are.</source>
        <translation>Không có vướng mắc %1 nào đang mở; &quot;cotmoc obstacle list&quot; liệt kê các vướng mắc hiện có.</translation>
    </message>
    <message>
        <source>The step cannot be recorded; a preview says why.</source>
        <translation>Không ghi được bước này; phần xem trước cho biết lý do.</translation>
    </message>
    <message>
        <source>No file was named; say which one.</source>
        <translation>Chưa có tên tệp; hãy ghi rõ tệp nào.</translation>
    </message>
    <message>
        <source>The project of the briefing is no longer there; choose another.</source>
        <translation>Dự án của báo cáo không còn nữa; hãy chọn dự án khác.</translation>
    </message>
    <message>
        <source>There is nothing on the map that a briefing could show; import something first.</source>
        <translation>Bản đồ chưa có gì để báo cáo; hãy nhập dữ liệu trước.</translation>
    </message>
    <message>
        <source>%1 could not be written; choose another folder, or free some of the disk.</source>
        <translation>Không ghi được %1; hãy chọn thư mục khác hoặc giải phóng bớt đĩa.</translation>
    </message>
    <message>
        <source>%1 could not be written; choose another folder or format, or free some of the disk.</source>
        <translation>Không ghi được %1; hãy chọn thư mục hoặc định dạng khác, hoặc giải phóng bớt đĩa.</translation>
    </message>
    <message>
        <source>%1 cannot be used; check the folder and your rights in it.</source>
        <translation>Không dùng được %1; hãy kiểm tra thư mục và quyền của bạn.</translation>
    </message>
    <message>
        <source>A shape of the map cannot be computed; &quot;cotmoc verify&quot; says whether the workspace is sound.</source>
        <translation>Không tính được một hình trên bản đồ; lệnh “cotmoc verify” cho biết không gian làm việc có nguyên vẹn không.</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other programs, then try again.</source>
        <translation>Máy không đủ bộ nhớ cho việc này; hãy đóng bớt chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>This failed for a reason the program does not know; try again, and pass this remark on: &quot;%1&quot;.</source>
        <translation>Việc này không thành vì lý do chương trình không biết; hãy thử lại, và gửi kèm ghi chú kỹ thuật này khi hỏi: “%1”.</translation>
    </message>
    <message>
        <source>No column was found for &quot;%1&quot;; say --map %2=COLUMN.</source>
        <translation>Không thấy cột nào cho “%1”; hãy ghi --map %2=CỘT.</translation>
    </message>
    <message>
        <source>%1 is still to come; give the day it was.</source>
        <translation>Ngày %1 chưa tới; hãy ghi ngày đã diễn ra.</translation>
    </message>
    <message>
        <source>What was to be stored breaks a rule of the workspace, which was left as it was; pass this remark on: &quot;%1&quot;.</source>
        <translation>Nội dung cần lưu trái với quy tắc của không gian làm việc nên nó được giữ nguyên; hãy gửi kèm ghi chú kỹ thuật này khi hỏi: “%1”.</translation>
    </message>
    <message>
        <source>There is nothing to bring back: nothing was taken back since the last change.</source>
        <translation>Không có gì để làm lại: từ thay đổi cuối cùng đến nay chưa hoàn tác gì.</translation>
    </message>
    <message>
        <source>The rows of &quot;%1&quot; were taken out by an older version of this program, which did not keep them; import them again.</source>
        <translation>Các dòng của bảng &quot;%1&quot; đã bị phiên bản cũ của chương trình bỏ ra mà không giữ lại; hãy nhập lại.</translation>
    </message>
    <message>
        <source>The history of this workspace has no change %1.</source>
        <translation>Lịch sử của không gian làm việc này không có thay đổi %1.</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>declared</source>
        <translation>công bố</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>tính được</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>chênh lệch</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Acknowledged on</source>
        <translation>Ngày ghi nhận</translation>
    </message>
    <message>
        <source>Took place on</source>
        <translation>Ngày thực hiện</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ngày thêm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Planned again for</source>
        <translation>Ngày điều chỉnh</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Hướng tuyến</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Value of 2025</source>
        <translation>Giá trị năm 2025</translation>
    </message>
    <message>
        <source>Source of the value of 2025</source>
        <translation>Nguồn của giá trị năm 2025</translation>
    </message>
    <message>
        <source>Value of 2025 as printed</source>
        <translation>Giá trị năm 2025 như bản in</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>Tổng mức đầu tư</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>Văn bản gốc</translation>
    </message>
    <message>
        <source>Kind of land</source>
        <translation>Nhóm đất</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Ngày tháo gỡ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Các cột</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Hệ toạ độ</translation>
    </message>
    <message>
        <source>Declared area</source>
        <translation>Diện tích khai báo</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Mã kiểm tra</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày hoàn thành</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Hạn tháo gỡ</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Các trường</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Kích thước tệp</translation>
    </message>
    <message>
        <source>Check sum of the file</source>
        <translation>Mã kiểm tra của tệp</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Mục kiểm tra</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Rừng</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Hình dạng</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Holder, by number</source>
        <translation>Chủ sử dụng đất, theo số thứ tự</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>Minh hoạ</translation>
    </message>
    <message>
        <source>Import, by number</source>
        <translation>Lần nhập, theo số thứ tự</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>Thời điểm nhập</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>Ngày kiểm tra</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Chủ đầu tư</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khoá</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>Loại đất</translation>
    </message>
    <message>
        <source>Last acceptable day</source>
        <translation>Ngày cuối cùng</translation>
    </message>
    <message>
        <source>Up to year</source>
        <translation>Đến năm</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Source of one side</source>
        <translation>Nguồn của một bên</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Một bên</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Legal document</source>
        <translation>Văn bản pháp lý</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Đơn vị quản lý</translation>
    </message>
    <message>
        <source>Map sheet</source>
        <translation>Tờ bản đồ</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Mốc</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Hình thức chi trả</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc thời hạn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Official code</source>
        <translation>Mã hành chính</translation>
    </message>
    <message>
        <source>Came up on</source>
        <translation>Ngày phát sinh</translation>
    </message>
    <message>
        <source>Why against the order</source>
        <translation>Lý do làm khác trình tự</translation>
    </message>
    <message>
        <source>Belongs to, by number</source>
        <translation>Thuộc về, theo số thứ tự</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc về</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Thửa đất</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Một phần</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Ngày dự kiến</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Dân số</translation>
    </message>
    <message>
        <source>Place along the boundary</source>
        <translation>Thứ tự trên ranh giới</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Mức độ đo đạc</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Đại lượng</translation>
    </message>
    <message>
        <source>Place in the sequence</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Remaining area</source>
        <translation>Diện tích còn lại</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Kết quả xử lý</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Người chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Source of the other side</source>
        <translation>Nguồn của bên kia</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>Bên kia</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Vòng ranh giới</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Rows altered</source>
        <translation>Số dòng sửa</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>Số dòng mới</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Số dòng đọc</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Ngày cắm mốc</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Hai bên</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Khu vực dự án</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>About, by code</source>
        <translation>Về, theo mã</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về</translation>
    </message>
    <message>
        <source>Now part of</source>
        <translation>Nay thuộc</translation>
    </message>
    <message>
        <source>Area to be recovered</source>
        <translation>Diện tích thu hồi</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>Đối tượng nhập</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Phường, xã</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Exists since</source>
        <translation>Có từ ngày</translation>
    </message>
    <message>
        <source>Existed until</source>
        <translation>Có đến ngày</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Value at most</source>
        <translation>Giá trị tối đa</translation>
    </message>
    <message>
        <source>Value as printed</source>
        <translation>Giá trị như bản in</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Nguyên văn</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
</context>
<context>
    <name>FilterChoice</name>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n thửa</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>FilterLimits</name>
    <message>
        <source>Area (m²)</source>
        <translation>Diện tích (m²)</translation>
    </message>
    <message>
        <source>Approved (đồng)</source>
        <translation>Đã phê duyệt (đồng)</translation>
    </message>
    <message>
        <source>Paid (đồng)</source>
        <translation>Đã chi trả (đồng)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>Ward, of today or former</source>
        <translation>Phường, mới hoặc cũ</translation>
    </message>
    <message>
        <source>Along the line of</source>
        <translation>Dọc theo tuyến</translation>
    </message>
    <message>
        <source>Metres to each side</source>
        <translation>Mỗi bên (m)</translation>
    </message>
    <message>
        <source>m to each side</source>
        <translation>m mỗi bên</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Or draw on the map: Shift and drag for a rectangle, L and drag for a free outline.</source>
        <translation>Hoặc vẽ trên bản đồ: giữ Shift rồi kéo để khoanh hình chữ nhật, bấm L rồi kéo để khoanh tự do.</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>not stated</source>
        <translation>không ghi</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Xem: %1</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Ghi nhận…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Mở lại</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Special-use forest</source>
        <translation>Rừng đặc dụng</translation>
    </message>
    <message>
        <source>Land recovery and compensation</source>
        <translation>Thu hồi đất, bồi thường</translation>
    </message>
    <message>
        <source>Land-use certificates</source>
        <translation>Giấy chứng nhận quyền sử dụng đất</translation>
    </message>
    <message>
        <source>Budget revenue</source>
        <translation>Thu ngân sách</translation>
    </message>
    <message>
        <source>Urban infrastructure</source>
        <translation>Hạ tầng đô thị</translation>
    </message>
    <message>
        <source>Development investment</source>
        <translation>Vốn đầu tư phát triển</translation>
    </message>
    <message>
        <source>Retail and services</source>
        <translation>Bán lẻ, dịch vụ</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>Newly founded enterprises</source>
        <translation>Doanh nghiệp lập mới</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Diện tích</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Số trường hợp</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Concentrated farmland</source>
        <translation>Đất nông nghiệp tích tụ, tập trung</translation>
    </message>
    <message>
        <source>Council meetings</source>
        <translation>Kỳ họp Hội đồng nhân dân</translation>
    </message>
    <message>
        <source>Forest cover</source>
        <translation>Tỷ lệ che phủ</translation>
    </message>
    <message>
        <source>Share of cultural units</source>
        <translation>Tỷ lệ đơn vị đạt chuẩn văn hoá</translation>
    </message>
    <message>
        <source>Investment in education</source>
        <translation>Đầu tư cơ sở vật chất giáo dục</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Rise since 2020</source>
        <translation>Mức tăng so với 2020</translation>
    </message>
    <message>
        <source>New party members</source>
        <translation>Đảng viên kết nạp mới</translation>
    </message>
    <message>
        <source>OCOP products</source>
        <translation>Sản phẩm OCOP</translation>
    </message>
    <message>
        <source>Party members</source>
        <translation>Đảng viên</translation>
    </message>
    <message>
        <source>Party organisations</source>
        <translation>Tổ chức đảng</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Số dự án</translation>
    </message>
    <message>
        <source>Ratio to 2015–2020</source>
        <translation>Tỷ lệ so với 2015–2020</translation>
    </message>
    <message>
        <source>Ratio to the start of the term</source>
        <translation>Tỷ lệ so với đầu nhiệm kỳ</translation>
    </message>
    <message>
        <source>Neighbourhoods with a security team</source>
        <translation>Tổ dân phố có tổ bảo vệ an ninh trật tự</translation>
    </message>
    <message>
        <source>Schools of national standard</source>
        <translation>Trường đạt chuẩn quốc gia</translation>
    </message>
    <message>
        <source>Supervisions by the council</source>
        <translation>Cuộc giám sát của Hội đồng nhân dân</translation>
    </message>
    <message>
        <source>Parcel %1, map sheet %2</source>
        <translation>Thửa đất số %1, tờ bản đồ số %2</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Chỉ tiêu %1</translation>
    </message>
    <message>
        <source>The parts do not add up to the whole</source>
        <translation>Các phần cộng lại khác tổng</translation>
    </message>
    <message>
        <source>The parts leave some of the whole unexplained</source>
        <translation>Các phần chưa giải thích hết tổng</translation>
    </message>
    <message>
        <source>Two places state it differently</source>
        <translation>Hai nơi ghi khác nhau</translation>
    </message>
    <message>
        <source>The ratio does not follow from its figures</source>
        <translation>Tỷ lệ không khớp với số liệu</translation>
    </message>
    <message>
        <source>The net rise is above all that is new</source>
        <translation>Mức tăng ròng lớn hơn số lập mới</translation>
    </message>
    <message>
        <source>One figure stands for two groups and cannot be split</source>
        <translation>Một số liệu gộp hai nhóm, không tách được</translation>
    </message>
    <message>
        <source>The figure was left blank</source>
        <translation>Số liệu bỏ trống</translation>
    </message>
    <message>
        <source>No source is given</source>
        <translation>Không ghi nguồn</translation>
    </message>
    <message>
        <source>The forest cover is below the forest under management</source>
        <translation>Diện tích che phủ nhỏ hơn diện tích rừng đang quản lý</translation>
    </message>
    <message>
        <source>The target is below what 2025 reached</source>
        <translation>Chỉ tiêu thấp hơn kết quả đã đạt đến 2025</translation>
    </message>
    <message>
        <source>The target names no year</source>
        <translation>Chỉ tiêu không ghi năm hoàn thành</translation>
    </message>
    <message>
        <source>The yearly fall takes away more than there is</source>
        <translation>Mức giảm hằng năm cộng lại vượt quá tỷ lệ hiện có</translation>
    </message>
    <message>
        <source>Two bounds at once: “above” and “at least”</source>
        <translation>Ghi hai dấu so sánh: “trên” và “trở lên”</translation>
    </message>
    <message>
        <source>Called a share, measured as a count</source>
        <translation>Gọi là tỷ lệ nhưng đơn vị không phải tỷ lệ</translation>
    </message>
    <message>
        <source>No deadline is given</source>
        <translation>Mốc không có thời hạn</translation>
    </message>
    <message>
        <source>Nobody is named as responsible</source>
        <translation>Chưa ghi cơ quan, người chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Hand-over comes before clearance is complete; which part is not said</source>
        <translation>Bàn giao trước khi hoàn thành GPMB; chưa nêu phần bàn giao trước là bao nhiêu</translation>
    </message>
    <message>
        <source>The same work has two deadlines</source>
        <translation>Cùng một việc có hai thời hạn</translation>
    </message>
    <message>
        <source>Recorded for a day that is still to come</source>
        <translation>Ghi nhận vào một ngày chưa đến</translation>
    </message>
    <message>
        <source>A later step is dated before an earlier one</source>
        <translation>Bước sau ghi ngày sớm hơn bước trước</translation>
    </message>
    <message>
        <source>More was paid than was approved</source>
        <translation>Chi trả nhiều hơn mức được phê duyệt</translation>
    </message>
    <message>
        <source>Two parcels overlap</source>
        <translation>Hai thửa đất chồng lên nhau</translation>
    </message>
    <message>
        <source>The measured area is not the declared one</source>
        <translation>Diện tích đo khác diện tích khai báo</translation>
    </message>
    <message>
        <source>Taken and remaining do not add up to the parcel</source>
        <translation>Thu hồi cộng còn lại khác diện tích thửa</translation>
    </message>
    <message>
        <source>Noted while reading the report</source>
        <translation>Ghi lại khi đọc báo cáo</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Thửa %1</translation>
    </message>
    <message>
        <source>measured on the VN-2000 grid</source>
        <translation>đo trên mặt phẳng VN-2000</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>A · changes a tracked figure or a deadline</source>
        <translation>A · làm đổi số liệu hoặc thời hạn đang theo dõi</translation>
    </message>
    <message>
        <source>B · changes a shown total, or leaves a gap</source>
        <translation>B · làm đổi tổng được hiển thị, hoặc còn thiếu</translation>
    </message>
    <message>
        <source>C · wording and form</source>
        <translation>C · cách viết, hình thức</translation>
    </message>
    <message>
        <source>Open again, a figure has changed since %1 acknowledged it on %2: %3</source>
        <translation>Mở lại vì số liệu đã đổi từ khi %1 ghi nhận ngày %2: %3</translation>
    </message>
    <message>
        <source>Acknowledged by %1 on %2: %3</source>
        <translation>%1 ghi nhận ngày %2: %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>Mọi đối tượng</translation>
    </message>
    <message>
        <source>The report itself</source>
        <translation>Bản thân báo cáo</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm %</translation>
    </message>
    <message>
        <source>A row of a file was not brought in</source>
        <translation>Một dòng của tệp đã bị bỏ lại khi nhập</translation>
    </message>
    <message>
        <source>An import doubts what it brought in</source>
        <translation>Dữ liệu nhập vào có chỗ đáng ngờ</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Contradictions and gaps</source>
        <translation>Mâu thuẫn và thiếu sót</translation>
    </message>
    <message>
        <source>%1 open, %2 acknowledged</source>
        <translation>%1 còn mở, %2 đã ghi nhận</translation>
    </message>
    <message>
        <source>Filter by title, figure, source…</source>
        <translation>Lọc theo tên, số liệu, nguồn…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Acknowledged ones too</source>
        <translation>Cả mục đã ghi nhận</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Hoàn tác…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Một bên</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Bên kia</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Nothing contradicts</source>
        <translation>Không có mâu thuẫn</translation>
    </message>
    <message>
        <source>No finding matches</source>
        <translation>Không có mục nào khớp</translation>
    </message>
    <message>
        <source>Every figure agrees with the others, and nothing is missing.</source>
        <translation>Mọi số liệu khớp nhau, không thiếu gì.</translation>
    </message>
    <message>
        <source>Choose another severity or subject, or clear the filter.</source>
        <translation>Hãy chọn mức hoặc đối tượng khác, hoặc xoá bộ lọc.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 đồng</source>
        <translation>%1 đồng</translation>
    </message>
    <message>
        <source>%1 billion đồng</source>
        <translation>%1 tỷ đồng</translation>
    </message>
    <message>
        <source>%1 million đồng</source>
        <translation>%1 triệu đồng</translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation>Hoàn thành đúng hạn</translation>
    </message>
    <message numerus="yes">
        <source>Done %Ln day(s) late</source>
        <translation>
            <numerusform>Hoàn thành trễ %Ln ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>Quá hạn %Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Đến hạn hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>Còn %Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Trong 7 ngày</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Trong 30 ngày</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>Trong 90 ngày</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sau 90 ngày</translation>
    </message>
    <message>
        <source>No date given</source>
        <translation>Không ghi thời hạn</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Hoàn thành trễ</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>takes back change %1</source>
        <translation>hoàn tác thay đổi %1</translation>
    </message>
    <message>
        <source>taken back by change %1</source>
        <translation>đã được hoàn tác bởi thay đổi %1</translation>
    </message>
    <message>
        <source>brings back change %1</source>
        <translation>đưa thay đổi %1 trở lại</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of this workspace</source>
        <translation>Lịch sử không gian làm việc</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Từng bước sửa</translation>
    </message>
    <message>
        <source>What changed between two days</source>
        <translation>Thay đổi giữa hai ngày</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>No change is recorded yet.</source>
        <translation>Chưa ghi nhận thay đổi nào.</translation>
    </message>
</context>
<context>
    <name>ImportColumnLine</name>
    <message>
        <source>Column %1 is read as</source>
        <translation>Cột %1 được đọc là</translation>
    </message>
    <message>
        <source>Letters of column %1</source>
        <translation>Mã chữ của cột %1</translation>
    </message>
    <message>
        <source>Yes, these letters are right</source>
        <translation>Đúng, mã chữ này</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>không có giá trị</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>What its columns mean</source>
        <translation>Các cột nghĩa là gì</translation>
    </message>
    <message>
        <source>Numbers are written</source>
        <translation>Cách viết số</translation>
    </message>
    <message>
        <source>Read as saved under</source>
        <translation>Đọc như đã lưu</translation>
    </message>
    <message>
        <source>Name for these columns</source>
        <translation>Đặt tên cách đọc này</translation>
    </message>
    <message>
        <source>Save for next time</source>
        <translation>Lưu cho lần sau</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Được đọc là</translation>
    </message>
    <message>
        <source>Letters and numbers</source>
        <translation>Mã chữ, cách viết số</translation>
    </message>
    <message>
        <source>First values, before → after</source>
        <translation>Giá trị đầu, trước → sau</translation>
    </message>
    <message>
        <source>The texts of the drawing</source>
        <translation>Chữ trong bản vẽ</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import data</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ImportDoneStep</name>
    <message>
        <source>%1 is in the workspace</source>
        <translation>Đã nhập %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Xem trên bản đồ</translation>
    </message>
</context>
<context>
    <name>ImportFileStep</name>
    <message>
        <source>File to import</source>
        <translation>Tệp cần nhập</translation>
    </message>
    <message>
        <source>Files with data (%1)</source>
        <translation>Tệp dữ liệu (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Thả tệp vào đây, hoặc chọn tệp</translation>
    </message>
    <message>
        <source>Shapefile, GeoPackage, GeoJSON, KML, DXF, DGN, MapInfo, Excel, CSV, GPX</source>
        <translation>Shapefile, GeoPackage, GeoJSON, KML, DXF, DGN, MapInfo, Excel, CSV, GPX</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Tệp chứa gì</translation>
    </message>
    <message>
        <source>Project the records belong to</source>
        <translation>Thuộc dự án</translation>
    </message>
    <message>
        <source>Ward whose map sheets number the parcels</source>
        <translation>Tờ bản đồ, số thửa theo phường</translation>
    </message>
    <message>
        <source>Forest whose boundary the markers mark</source>
        <translation>Mốc của khu rừng</translation>
    </message>
    <message>
        <source>How the shapes came to be</source>
        <translation>Hình trên bản đồ có từ đâu</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what will be.</source>
        <translation>Chưa ghi gì trước khi bạn xem những gì sẽ được ghi.</translation>
    </message>
    <message>
        <source>Ward, if the file does not name it</source>
        <translation>Phường, nếu tệp không ghi</translation>
    </message>
    <message>
        <source>Forest, if the file does not name it</source>
        <translation>Khu rừng, nếu tệp không ghi</translation>
    </message>
</context>
<context>
    <name>ImportFooter</name>
    <message>
        <source>Look into the file</source>
        <translation>Xem tệp</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Lập kế hoạch</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Import another</source>
        <translation>Nhập tệp khác</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>First answer what is marked.</source>
        <translation>Hãy trả lời những chỗ đánh dấu trước.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Không có gì để ghi.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ImportLookStep</name>
    <message>
        <source>The label of this file gives a shift of the earth&apos;s shape that is not Vietnam&apos;s own. The coordinates are read with the official one.</source>
        <translation>Nhãn hệ toạ độ của tệp ghi tham số chuyển đổi khác với tham số của Việt Nam. Toạ độ được đọc theo tham số chính thức.</translation>
    </message>
    <message>
        <source>Layer of the file</source>
        <translation>Lớp của tệp</translation>
    </message>
    <message>
        <source>Ward whose map sheets number the parcels</source>
        <translation>Tờ bản đồ, số thửa theo phường</translation>
    </message>
    <message>
        <source>Where its coordinates lie</source>
        <translation>Toạ độ thuộc hệ nào</translation>
    </message>
    <message>
        <source>None of these? Then by province or system</source>
        <translation>Không phải các hệ trên? Chọn theo tỉnh hoặc theo hệ</translation>
    </message>
    <message>
        <source>Map sheet of all parcels</source>
        <translation>Tờ bản đồ của mọi thửa</translation>
    </message>
    <message>
        <source>What its levels hold</source>
        <translation>Các lớp của bản vẽ chứa gì</translation>
    </message>
    <message>
        <source>as the drawing is numbered, like 12</source>
        <translation>theo số tờ của bản vẽ, ví dụ 12</translation>
    </message>
</context>
<context>
    <name>ImportPlanStep</name>
    <message>
        <source>Repair shapes</source>
        <translation>Sửa hình lỗi</translation>
    </message>
    <message>
        <source>What is going to be written</source>
        <translation>Những gì sẽ được ghi</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>TCVN3 keeps no accented capitals: they may come as small letters.</source>
        <translation>TCVN3 không giữ chữ hoa có dấu: có thể thành chữ thường.</translation>
    </message>
    <message>
        <source>Some letters cannot be restored; they stand as �.</source>
        <translation>Có chữ không khôi phục được, hiện là �.</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>chắc %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>that of this workspace</source>
        <translation>hệ của dữ liệu phường này</translation>
    </message>
</context>
<context>
    <name>ImportSteps</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cách đọc</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Bước %1 trên %2: %3</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>its border crosses itself</source>
        <translation>ranh giới tự cắt</translation>
    </message>
    <message>
        <source>its border is not closed</source>
        <translation>ranh giới không khép kín</translation>
    </message>
    <message>
        <source>its border has too few vertices</source>
        <translation>ranh giới có quá ít đỉnh</translation>
    </message>
    <message>
        <source>a vertex stands twice</source>
        <translation>có đỉnh trùng nhau</translation>
    </message>
    <message>
        <source>its border runs out and back</source>
        <translation>ranh giới có gai nhọn</translation>
    </message>
    <message>
        <source>it is a sliver, under 5 cm wide</source>
        <translation>là dải hẹp dưới 5 cm</translation>
    </message>
    <message>
        <source>a hole lies outside it</source>
        <translation>có lỗ nằm ngoài thửa</translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation>các phần chồng lên nhau</translation>
    </message>
    <message>
        <source>a coordinate is no number</source>
        <translation>có toạ độ không phải là số</translation>
    </message>
    <message>
        <source>it has no area</source>
        <translation>không có diện tích</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>trước %1, sau %2</translation>
    </message>
    <message>
        <source>it has no shape and no coordinates</source>
        <translation>không có hình, không có toạ độ</translation>
    </message>
    <message>
        <source>its coordinates have no place on the VN-2000 grid</source>
        <translation>toạ độ không nằm trên lưới VN-2000</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, tại %2</translation>
    </message>
    <message>
        <source>repaired, for %1: %2</source>
        <translation>đã sửa, vì %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column %2 is no number that can be read</source>
        <translation>“%1” ở cột %2 không đọc được thành số</translation>
    </message>
    <message>
        <source>the text in column %1 is damaged: %2</source>
        <translation>chữ ở cột %1 bị hỏng: %2</translation>
    </message>
    <message>
        <source>column %1 is in TCVN3, which keeps no accented capitals: they may stand as small letters</source>
        <translation>cột %1 dùng TCVN3, không giữ chữ hoa có dấu: có thể thành chữ thường</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already</source>
        <translation>%1 đã có ở dòng %2</translation>
    </message>
    <message>
        <source>%1: there is no ward &quot;%2&quot;</source>
        <translation>%1: không có phường “%2”</translation>
    </message>
    <message>
        <source>%1: there is no project &quot;%2&quot;</source>
        <translation>%1: không có dự án “%2”</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no code of land use</source>
        <translation>%1: “%2” không phải mã loại đất</translation>
    </message>
    <message>
        <source>%1 overlap by %2</source>
        <translation>%1 chồng nhau %2</translation>
    </message>
    <message>
        <source>there is a gap of %1 between parcels at %2</source>
        <translation>có khe hở %1 giữa các thửa tại %2</translation>
    </message>
    <message>
        <source>the label &quot;%1&quot; is not understood</source>
        <translation>không hiểu nhãn “%1”</translation>
    </message>
    <message>
        <source>the label &quot;%1&quot; lies in no parcel</source>
        <translation>nhãn “%1” không nằm trong thửa nào</translation>
    </message>
    <message>
        <source>one parcel has several labels: %1</source>
        <translation>một thửa có nhiều nhãn: %1</translation>
    </message>
    <message>
        <source>the parcel at %1 has no number</source>
        <translation>thửa tại %1 không có số</translation>
    </message>
    <message>
        <source>the file ends early: %1 elements in %2 of its %3 bytes</source>
        <translation>tệp bị cụt: %1 phần tử trong %2 trên %3 byte</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>thửa đất</translation>
    </message>
    <message>
        <source>boundary markers</source>
        <translation>mốc ranh giới</translation>
    </message>
    <message>
        <source>project sites</source>
        <translation>khu đất dự án</translation>
    </message>
    <message>
        <source>project alignments</source>
        <translation>tuyến dự án</translation>
    </message>
    <message>
        <source>forest boundaries</source>
        <translation>ranh giới rừng</translation>
    </message>
    <message>
        <source>wards</source>
        <translation>phường</translation>
    </message>
    <message>
        <source>map sheet</source>
        <translation>tờ bản đồ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số thửa / số mốc</translation>
    </message>
    <message>
        <source>sheet/parcel</source>
        <translation>tờ/thửa</translation>
    </message>
    <message>
        <source>former ward</source>
        <translation>phường cũ</translation>
    </message>
    <message>
        <source>land use</source>
        <translation>loại đất</translation>
    </message>
    <message>
        <source>declared area</source>
        <translation>diện tích theo giấy tờ</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>chủ sử dụng</translation>
    </message>
    <message>
        <source>address</source>
        <translation>địa chỉ</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>project</source>
        <translation>dự án</translation>
    </message>
    <message>
        <source>source</source>
        <translation>nguồn</translation>
    </message>
    <message>
        <source>group of land</source>
        <translation>nhóm đất</translation>
    </message>
    <message>
        <source>X (northing)</source>
        <translation>X (toạ độ Bắc)</translation>
    </message>
    <message>
        <source>Y (easting)</source>
        <translation>Y (toạ độ Đông)</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>kinh độ</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>vĩ độ</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>khu rừng</translation>
    </message>
    <message>
        <source>state</source>
        <translation>hiện trạng</translation>
    </message>
    <message>
        <source>set on</source>
        <translation>ngày cắm</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>code</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>status</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>investor</source>
        <translation>chủ đầu tư</translation>
    </message>
    <message>
        <source>total investment</source>
        <translation>tổng mức đầu tư</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>đơn vị quản lý</translation>
    </message>
    <message>
        <source>official code</source>
        <translation>mã hành chính</translation>
    </message>
    <message>
        <source>population</source>
        <translation>dân số</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>hình thể</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Tây Âu</translation>
    </message>
    <message>
        <source>1.234 or 1,234?</source>
        <translation>1.234 hay 1,234?</translation>
    </message>
    <message>
        <source>File: %1.</source>
        <translation>Tệp: %1.</translation>
    </message>
    <message>
        <source>Row %1 is left out: %2.</source>
        <translation>Dòng %1 bỏ lại: %2.</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Dòng %1: %2.</translation>
    </message>
    <message>
        <source>The file holds several layers; say which one.</source>
        <translation>Tệp có nhiều lớp; hãy chọn một lớp.</translation>
    </message>
    <message>
        <source>It is not certain how the letters of column %1 are written; say which encoding.</source>
        <translation>Chưa chắc cột %1 dùng mã chữ nào; hãy chọn mã chữ.</translation>
    </message>
    <message>
        <source>It is not certain whether a dot or a comma parts the decimals in column %1; say which.</source>
        <translation>Chưa chắc cột %1 dùng dấu chấm hay dấu phẩy cho phần thập phân; hãy chọn cách viết số.</translation>
    </message>
    <message>
        <source>It is not certain in which system the coordinates are; say which, or take the proposal.</source>
        <translation>Chưa chắc toạ độ thuộc hệ nào; hãy xác nhận đề xuất hoặc chọn hệ khác.</translation>
    </message>
    <message>
        <source>The file does not say whose map sheets these are; say which former ward.</source>
        <translation>Tệp không cho biết đây là tờ bản đồ của phường nào; hãy chọn phường cũ.</translation>
    </message>
    <message>
        <source>No column was found for &quot;%1&quot;; say which.</source>
        <translation>Không tìm thấy cột cho “%1”; hãy chọn cột.</translation>
    </message>
    <message>
        <source>it has more than five million vertices</source>
        <translation>có hơn năm triệu đỉnh</translation>
    </message>
    <message>
        <source>it has several points</source>
        <translation>có nhiều điểm</translation>
    </message>
    <message>
        <source>it is a collection of several shapes</source>
        <translation>là một tập hợp nhiều hình</translation>
    </message>
    <message>
        <source>its shape cannot be read</source>
        <translation>không đọc được hình</translation>
    </message>
    <message>
        <source>it has more values than the table has columns</source>
        <translation>có nhiều giá trị hơn số cột của bảng</translation>
    </message>
    <message>
        <source>it is drawn on a layout sheet, not in the model</source>
        <translation>được vẽ trên trang trình bày, không phải trong mô hình</translation>
    </message>
    <message>
        <source>its shape is of another kind than what is brought in</source>
        <translation>hình không cùng loại với dữ liệu được đưa vào</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a marker that is known; its state is not read</source>
        <translation>“%1” không phải là tình trạng mốc đã biết; không ghi nhận tình trạng</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no day, or one still to come</source>
        <translation>%1: “%2” không phải là ngày, hoặc là ngày chưa tới</translation>
    </message>
    <message>
        <source>inspected on</source>
        <translation>ngày kiểm tra</translation>
    </message>
    <message>
        <source>it has no %1; say which forest it is (--forest)</source>
        <translation>không có %1; hãy ghi rõ là rừng nào (--forest)</translation>
    </message>
    <message>
        <source>it has no %1; say which ward it is (--unit)</source>
        <translation>không có %1; hãy ghi rõ là phường nào (--unit)</translation>
    </message>
    <message>
        <source>it has no %1; say which project it belongs to (--project)</source>
        <translation>không có %1; hãy ghi rõ thuộc dự án nào (--project)</translation>
    </message>
    <message>
        <source>its note comes without a state and is kept with the import: %1</source>
        <translation>ghi chú không kèm tình trạng, được giữ cùng lần nhập này: %1</translation>
    </message>
</context>
<context>
    <name>InspectionDialog</name>
    <message>
        <source>Inspection of marker %1</source>
        <translation>Kiểm tra mốc %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Day of the inspection</source>
        <translation>Ngày kiểm tra</translation>
    </message>
    <message>
        <source>A day like 30/11/2026, not after %1</source>
        <translation>Ngày dạng 30/11/2026, không sau %1</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Người kiểm tra</translation>
    </message>
    <message>
        <source>Name or body</source>
        <translation>Họ tên hoặc đơn vị</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Hiện trạng thấy được</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Photos of the inspection</source>
        <translation>Ảnh kiểm tra</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic *.webp *.tif *.tiff)</source>
        <translation>Ảnh (*.jpg *.jpeg *.png *.heic *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>InspectionEntry</name>
    <message>
        <source>Open the photo %1</source>
        <translation>Mở ảnh %1</translation>
    </message>
</context>
<context>
    <name>LabelledDay</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (bắt buộc)</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Not begun</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>Ward boundary</source>
        <translation>Ranh giới phường</translation>
    </message>
    <message>
        <source>Former ward</source>
        <translation>Phường cũ</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Rừng</translation>
    </message>
    <message>
        <source>Boundary marker</source>
        <translation>Mốc ranh giới</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>Đường sắt</translation>
    </message>
    <message>
        <source>Project alignment</source>
        <translation>Tuyến dự án</translation>
    </message>
    <message>
        <source>Project site</source>
        <translation>Khu vực dự án</translation>
    </message>
    <message>
        <source>Open obstacle</source>
        <translation>Còn vướng mắc</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Dashed, hollow: illustrative</source>
        <translation>Nét đứt, rỗng: minh hoạ</translation>
    </message>
    <message>
        <source>Otherwise today</source>
        <translation>Hôm nay đã khác</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Cột Mốc</source>
        <translation>Cột Mốc</translation>
    </message>
    <message>
        <source>%1 – Cột Mốc</source>
        <translation>%1 – Cột Mốc</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Open a workspace…</source>
        <translation>Mở không gian làm việc…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Mở gần đây</translation>
    </message>
    <message>
        <source>Undo the last change…</source>
        <translation>Hoàn tác thay đổi cuối…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Lịch sử…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Trợ giúp trang này</translation>
    </message>
    <message>
        <source>Show the tour again</source>
        <translation>Xem lại hướng dẫn</translation>
    </message>
    <message>
        <source>About Cột Mốc</source>
        <translation>Giới thiệu Cột Mốc</translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation>Nhập dữ liệu…</translation>
    </message>
    <message>
        <source>My name…</source>
        <translation>Tên của tôi…</translation>
    </message>
    <message>
        <source>My name: %1…</source>
        <translation>Tên của tôi: %1…</translation>
    </message>
    <message>
        <source>Redo what was undone…</source>
        <translation>Làm lại điều đã hoàn tác…</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Những gì đã thay đổi…</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the ward</source>
        <translation>Bản đồ phường</translation>
    </message>
    <message>
        <source>Arrows move the map, + and - zoom, Home shows the whole ward, Enter selects what is in the middle</source>
        <translation>Phím mũi tên di chuyển bản đồ, + và - phóng to thu nhỏ, Home xem toàn phường, Enter chọn đối tượng ở giữa</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Phóng to (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Thu nhỏ (-)</translation>
    </message>
    <message>
        <source>Whole ward (Home)</source>
        <translation>Toàn phường (Home)</translation>
    </message>
    <message>
        <source>Zoom to what is selected</source>
        <translation>Phóng tới mục đang chọn</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Các lớp</translation>
    </message>
    <message>
        <source>Zoom to: %1</source>
        <translation>Phóng tới: %1</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Chú giải</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map</source>
        <translation>Bản đồ</translation>
    </message>
    <message>
        <source>Illustrative geometry</source>
        <translation>Hình học minh hoạ</translation>
    </message>
    <message>
        <source>%L1 of %L2 parcels</source>
        <translation>%L1 trong %L2 thửa</translation>
    </message>
    <message>
        <source>Show all parcels again</source>
        <translation>Hiện lại mọi thửa</translation>
    </message>
</context>
<context>
    <name>MapSelection</name>
    <message>
        <source>Drag around the parcels · Esc leaves</source>
        <translation>Kéo vòng quanh các thửa · Esc để thôi</translation>
    </message>
</context>
<context>
    <name>MarkerList</name>
    <message>
        <source>illustrative coordinates</source>
        <translation>toạ độ minh hoạ</translation>
    </message>
    <message>
        <source>M%1</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Số hiệu mốc</translation>
    </message>
    <message>
        <source>X, north (m)</source>
        <translation>X (m)</translation>
    </message>
    <message>
        <source>Y, east (m)</source>
        <translation>Y (m)</translation>
    </message>
    <message>
        <source>Next marker</source>
        <translation>Mốc kế tiếp</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>Phương vị</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Khoảng cách (m)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>Ngày kiểm tra</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Vòng</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Diện tích</translation>
    </message>
    <message>
        <source>Length of the boundary</source>
        <translation>Chiều dài ranh giới</translation>
    </message>
    <message>
        <source>Number of markers</source>
        <translation>Số mốc</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>không chênh lệch</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>chênh lệch %1</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Mốc ranh giới</translation>
    </message>
    <message>
        <source>Table of boundary marker coordinates</source>
        <translation>Bảng kê toạ độ mốc ranh giới</translation>
    </message>
    <message>
        <source>VN-2000, central meridian %1, 3° zone (EPSG:%2); X is north, Y is east.</source>
        <translation>Hệ toạ độ VN-2000, kinh tuyến trục %1, múi chiếu 3° (EPSG:%2); X hướng bắc, Y hướng đông.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến ngày %1</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Người lập</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Người kiểm tra</translation>
    </message>
    <message>
        <source>Head of the unit</source>
        <translation>Thủ trưởng đơn vị</translation>
    </message>
    <message>
        <source>Managed by: %1</source>
        <translation>Đơn vị quản lý: %1</translation>
    </message>
    <message>
        <source>Illustrative coordinates: not surveyed, not to be used</source>
        <translation>Toạ độ minh hoạ: không phải số liệu đo đạc, không dùng làm căn cứ</translation>
    </message>
    <message numerus="yes">
        <source>%n coordinate(s) are illustrative</source>
        <translation>
            <numerusform>%n mốc có toạ độ minh hoạ</numerusform>
        </translation>
    </message>
    <message>
        <source>declared %1 (%2)</source>
        <translation>công bố %1 (%2)</translation>
    </message>
    <message>
        <source>by the markers %1</source>
        <translation>theo mốc %1</translation>
    </message>
    <message>
        <source>not computed: the order of the markers is faulty</source>
        <translation>không tính được: thứ tự mốc có lỗi</translation>
    </message>
    <message>
        <source>Marker %1 has no coordinates.</source>
        <translation>Mốc %1 chưa có toạ độ.</translation>
    </message>
    <message>
        <source>Markers %1 and %2 stand at one place.</source>
        <translation>Mốc %1 và mốc %2 trùng vị trí.</translation>
    </message>
    <message>
        <source>Two markers have the number %1.</source>
        <translation>Hai mốc cùng mang số %1.</translation>
    </message>
    <message>
        <source>There is no marker %1.</source>
        <translation>Không có mốc số %1.</translation>
    </message>
    <message>
        <source>Ring %1 has less than three markers.</source>
        <translation>Vòng %1 có ít hơn ba mốc.</translation>
    </message>
    <message>
        <source>The sides %1 and %2 cross.</source>
        <translation>Cạnh %1 và cạnh %2 cắt nhau.</translation>
    </message>
    <message>
        <source>No side crosses if the run from %1 to %2 is turned round.</source>
        <translation>Đảo ngược đoạn từ mốc %1 đến mốc %2 thì không còn cạnh cắt nhau.</translation>
    </message>
    <message>
        <source>No side crosses if markers %1 and %2 change places.</source>
        <translation>Đổi chỗ mốc %1 và mốc %2 thì không còn cạnh cắt nhau.</translation>
    </message>
</context>
<context>
    <name>MarkerRegister</name>
    <message>
        <source>Marker</source>
        <translation>Mốc</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Last inspected</source>
        <translation>Kiểm tra gần nhất</translation>
    </message>
    <message>
        <source>To the next marker</source>
        <translation>Đến mốc sau</translation>
    </message>
    <message>
        <source>From the previous</source>
        <translation>Về mốc trước</translation>
    </message>
    <message>
        <source>X, north (m)</source>
        <translation>X, bắc (m)</translation>
    </message>
    <message>
        <source>Y, east (m)</source>
        <translation>Y, đông (m)</translation>
    </message>
    <message>
        <source>Register of markers</source>
        <translation>Sổ mốc</translation>
    </message>
    <message>
        <source>Reading the markers…</source>
        <translation>Đang đọc danh sách mốc…</translation>
    </message>
    <message>
        <source>No boundary marker is entered yet</source>
        <translation>Chưa có mốc ranh giới nào</translation>
    </message>
    <message>
        <source>Type or paste the table of coordinates: number, X, Y. The boundary, its area and its length follow from it.</source>
        <translation>Gõ hoặc dán bảng kê toạ độ: số mốc, X, Y. Ranh giới, diện tích và chiều dài được tính từ bảng đó.</translation>
    </message>
    <message>
        <source>Markers belong to a forest, and this workspace has none. Bring one in first, then enter its markers.</source>
        <translation>Mốc thuộc về một khu rừng, mà không gian làm việc này chưa có khu rừng nào. Hãy đưa rừng vào trước rồi nhập mốc.</translation>
    </message>
    <message>
        <source>Enter coordinates…</source>
        <translation>Nhập toạ độ…</translation>
    </message>
</context>
<context>
    <name>MarkerRow</name>
    <message>
        <source>illustrative</source>
        <translation>minh hoạ</translation>
    </message>
    <message>
        <source>next %1, %2</source>
        <translation>mốc sau %1, %2</translation>
    </message>
</context>
<context>
    <name>MarkerStory</name>
    <message>
        <source>Inspections</source>
        <translation>Các lần kiểm tra</translation>
    </message>
    <message>
        <source>Reading the markers…</source>
        <translation>Đang đọc danh sách mốc…</translation>
    </message>
    <message>
        <source>Nobody has recorded yet how it was found.</source>
        <translation>Chưa ghi nhận lần kiểm tra nào.</translation>
    </message>
</context>
<context>
    <name>MarkerTableDialog</name>
    <message>
        <source>Coordinates of markers</source>
        <translation>Toạ độ mốc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message numerus="yes">
        <source>Place %n marker(s)</source>
        <translation>
            <numerusform>Ghi %n mốc</numerusform>
        </translation>
    </message>
    <message>
        <source>Place the markers</source>
        <translation>Ghi các mốc</translation>
    </message>
    <message>
        <source>Boundary of</source>
        <translation>Ranh giới của</translation>
    </message>
    <message>
        <source>How the coordinates came to be</source>
        <translation>Nguồn gốc toạ độ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Document or file</source>
        <translation>Văn bản hoặc tệp</translation>
    </message>
    <message>
        <source>One marker a line: number, X, Y
1	2195805,868	581587,609
2	2195618,673	581375,092</source>
        <translation>Mỗi dòng một mốc: số mốc, X, Y
1	2195805,868	581587,609
2	2195618,673	581375,092</translation>
    </message>
    <message>
        <source>Table of coordinates</source>
        <translation>Bảng kê toạ độ</translation>
    </message>
    <message>
        <source>From a file (XLSX, CSV)…</source>
        <translation>Từ tệp (XLSX, CSV)…</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv *.txt)</source>
        <translation>Bảng (*.xlsx *.ods *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>Markers</name>
    <message numerus="yes">
        <source>%n inspection(s)</source>
        <translation>
            <numerusform>%n lần kiểm tra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n ảnh</numerusform>
        </translation>
    </message>
    <message>
        <source>ring %1</source>
        <translation>vòng %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Công bố</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>computed less declared</source>
        <translation>tính được trừ công bố</translation>
    </message>
    <message>
        <source>Nothing is declared of it.</source>
        <translation>Không có số liệu công bố.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Diện tích</translation>
    </message>
    <message>
        <source>On the VN-2000 grid</source>
        <translation>Trên lưới chiếu VN-2000</translation>
    </message>
    <message>
        <source>On the ellipsoid</source>
        <translation>Trên ellipsoid</translation>
    </message>
    <message>
        <source>Not computed: the order of the markers is faulty.</source>
        <translation>Chưa tính được: thứ tự mốc có lỗi.</translation>
    </message>
    <message>
        <source>Length of the boundary</source>
        <translation>Chiều dài ranh giới</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Mốc</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Đếm được</translation>
    </message>
    <message>
        <source>from the rows of the workspace</source>
        <translation>từ dữ liệu của không gian làm việc</translation>
    </message>
    <message>
        <source>Parcel %1, map sheet %2</source>
        <translation>Thửa đất số %1, tờ bản đồ số %2</translation>
    </message>
    <message>
        <source>What this marker defines</source>
        <translation>Mốc này xác định</translation>
    </message>
    <message>
        <source>Side in doubt</source>
        <translation>Cạnh không còn chắc chắn</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 đến %2: %3</translation>
    </message>
    <message>
        <source>Parcel, %1 away</source>
        <translation>Thửa đất, cách %1</translation>
    </message>
    <message>
        <source>Parcel, touched</source>
        <translation>Thửa đất, giáp cạnh</translation>
    </message>
    <message>
        <source>No parcel lies at these sides.</source>
        <translation>Không có thửa đất nào giáp các cạnh này.</translation>
    </message>
    <message>
        <source>from the markers&apos; illustrative coordinates</source>
        <translation>từ toạ độ minh hoạ của mốc</translation>
    </message>
    <message>
        <source>from the markers&apos; coordinates</source>
        <translation>từ toạ độ mốc</translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s)</source>
        <translation>
            <numerusform>%n mốc</numerusform>
        </translation>
    </message>
    <message>
        <source>Along the boundary</source>
        <translation>Theo đường ranh giới</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <translation>Mốc trước</translation>
    </message>
    <message>
        <source>Next marker</source>
        <translation>Mốc sau</translation>
    </message>
    <message>
        <source>It is on no side: it has no coordinates, or its ring is too small.</source>
        <translation>Mốc không nằm trên cạnh nào: chưa có toạ độ, hoặc vòng có quá ít mốc.</translation>
    </message>
</context>
<context>
    <name>MarkersHead</name>
    <message>
        <source>Boundary markers</source>
        <translation>Mốc ranh giới</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Rừng</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>minh hoạ</translation>
    </message>
    <message>
        <source>Enter coordinates…</source>
        <translation>Nhập toạ độ…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Export the table of coordinates</source>
        <translation>Xuất bảng kê toạ độ</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Bảng tính (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Bảng văn bản (*.csv)</translation>
    </message>
    <message>
        <source>Waypoints for a GPS receiver (*.gpx)</source>
        <translation>Điểm cho máy định vị GPS (*.gpx)</translation>
    </message>
    <message>
        <source>Sheet of paper (*.pdf)</source>
        <translation>Bản in (*.pdf)</translation>
    </message>
</context>
<context>
    <name>MarkersPage</name>
    <message>
        <source>Register</source>
        <translation>Sổ mốc</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Ranh giới</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Chồng lấn</translation>
    </message>
    <message>
        <source>Boundary markers</source>
        <translation>Mốc ranh giới</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Who is working here?</source>
        <translation>Ai đang làm việc?</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Dùng tên này</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>The name goes with every change in the history, so that colleagues know whom to ask. The menu can change it.</source>
        <translation>Tên này đi kèm mọi thay đổi trong lịch sử, để đồng nghiệp biết hỏi ai. Có thể đổi tên trong trình đơn.</translation>
    </message>
</context>
<context>
    <name>ObstacleDialog</name>
    <message>
        <source>Add an obstacle</source>
        <translation>Thêm vướng mắc</translation>
    </message>
    <message>
        <source>Add an obstacle: %1</source>
        <translation>Thêm vướng mắc: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Nội dung vướng mắc</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Who has to act</source>
        <translation>Đơn vị phải xử lý</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>A day like 30/11/2026, not after %1</source>
        <translation>Ngày dạng 30/11/2026, không sau %1</translation>
    </message>
    <message>
        <source>To be solved by</source>
        <translation>Hạn xử lý</translation>
    </message>
    <message>
        <source>dd/mm/yyyy, or nothing</source>
        <translation>ngày/tháng/năm, hoặc để trống</translation>
    </message>
    <message>
        <source>A day like 30/11/2026, not before the other one</source>
        <translation>Ngày dạng 30/11/2026, không trước ngày phát sinh</translation>
    </message>
</context>
<context>
    <name>ObstacleEntry</name>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · hạn %2</translation>
    </message>
    <message>
        <source>Solved…</source>
        <translation>Đã xử lý…</translation>
    </message>
    <message>
        <source>Solved: %1</source>
        <translation>Đã xử lý: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Từ ngày %1</translation>
    </message>
</context>
<context>
    <name>ObstacleList</name>
    <message>
        <source>Obstacles</source>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>%1 open, %2 of them overdue</source>
        <translation>%1 vướng mắc đang mở, trong đó %2 quá hạn</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 vướng mắc đang mở</translation>
    </message>
    <message>
        <source>Solved ones too (%1)</source>
        <translation>Cả việc đã xử lý (%1)</translation>
    </message>
    <message>
        <source>Filter by words, accents or not</source>
        <translation>Lọc theo từ, có dấu hoặc không</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Add an obstacle</source>
        <translation>Thêm vướng mắc</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Nội dung vướng mắc</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Who has to act</source>
        <translation>Đơn vị phải xử lý</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn xử lý</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Không có vướng mắc</translation>
    </message>
    <message>
        <source>No obstacle matches</source>
        <translation>Không có vướng mắc nào khớp</translation>
    </message>
    <message>
        <source>No obstacle is open. Add one as soon as you hear of it, with the day it is to be solved by.</source>
        <translation>Không có vướng mắc nào đang mở. Hãy ghi ngay khi phát sinh, kèm hạn xử lý.</translation>
    </message>
    <message>
        <source>Other words may find it, or clear the filter.</source>
        <translation>Hãy thử từ khác hoặc xoá bộ lọc.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>ObstacleRow</name>
    <message>
        <source>Solved: %1</source>
        <translation>Đã xử lý: %1</translation>
    </message>
    <message>
        <source>%1 households</source>
        <translation>%1 hộ</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>Solved…</source>
        <translation>Đã xử lý…</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>Solved on %1</source>
        <translation>Đã xử lý ngày %1</translation>
    </message>
</context>
<context>
    <name>OrderCheck</name>
    <message>
        <source>The order holds: the boundary is closed and crosses itself nowhere.</source>
        <translation>Thứ tự mốc đúng: ranh giới khép kín, không cạnh nào cắt nhau.</translation>
    </message>
    <message>
        <source>The order or the places of markers are faulty, so there is no area:</source>
        <translation>Thứ tự hoặc vị trí mốc có lỗi nên chưa tính được diện tích:</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Parcel %1, map sheet %2</source>
        <translation>Thửa đất số %1, tờ bản đồ số %2</translation>
    </message>
    <message>
        <source>Site of the project</source>
        <translation>Khu đất của dự án</translation>
    </message>
    <message>
        <source>Corridor, %1 m to each side</source>
        <translation>Hành lang mỗi bên %1 m</translation>
    </message>
    <message>
        <source>Of no project</source>
        <translation>Không thuộc dự án nào</translation>
    </message>
</context>
<context>
    <name>OverlayChoice</name>
    <message>
        <source>Inside</source>
        <translation>Nằm trong</translation>
    </message>
    <message>
        <source>Area things are held against</source>
        <translation>Vùng để so chồng lấn</translation>
    </message>
    <message>
        <source>Corridors, too</source>
        <translation>Tính cả hành lang tuyến</translation>
    </message>
    <message>
        <source>Metres to each side</source>
        <translation>Mỗi bên (m)</translation>
    </message>
    <message>
        <source>Metres of the corridor to each side of its line</source>
        <translation>Bề rộng hành lang mỗi bên tim tuyến, mét</translation>
    </message>
</context>
<context>
    <name>OverlayList</name>
    <message>
        <source>The area is illustrative: these figures show how the program works, no more.</source>
        <translation>Vùng này là hình học minh hoạ: các con số chỉ cho thấy cách chương trình làm việc.</translation>
    </message>
    <message>
        <source>Too faulty in shape to be compared: %1</source>
        <translation>Hình có lỗi, không so được: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Nằm trong</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Toàn bộ</translation>
    </message>
    <message>
        <source>Encroachments</source>
        <translation>Danh sách chồng lấn</translation>
    </message>
    <message>
        <source>Cutting shapes…</source>
        <translation>Đang tính phần chồng lấn…</translation>
    </message>
    <message>
        <source>There is nothing to hold against</source>
        <translation>Chưa có vùng nào để so</translation>
    </message>
    <message>
        <source>Nothing lies inside</source>
        <translation>Không có gì nằm trong vùng này</translation>
    </message>
    <message>
        <source>This workspace has no forest and no project with an alignment.</source>
        <translation>Không gian làm việc này chưa có rừng và chưa có dự án nào có tuyến.</translation>
    </message>
    <message>
        <source>No parcel and no project site meets this area by more than a tenth of a square metre.</source>
        <translation>Không có thửa đất hay khu đất dự án nào chồng lấn vùng này quá 0,1 m².</translation>
    </message>
</context>
<context>
    <name>OverlayRow</name>
    <message>
        <source>inside %1, %2</source>
        <translation>nằm trong %1, %2</translation>
    </message>
    <message>
        <source>remaining %1</source>
        <translation>còn lại %1</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>minh hoạ</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Reading the workspace…</source>
        <translation>Đang đọc không gian làm việc…</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Chưa mở không gian làm việc</translation>
    </message>
    <message>
        <source>A workspace is one file with a ward&apos;s projects, deadlines, parcels and markers. Open one to begin.</source>
        <translation>Không gian làm việc là một tệp chứa dự án, mốc thời hạn, thửa đất và mốc ranh giới của phường. Hãy mở một tệp để bắt đầu.</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Mở không gian làm việc…</translation>
    </message>
    <message>
        <source>The workspace could not be read</source>
        <translation>Không đọc được không gian làm việc</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Mở tệp khác…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>This workspace is empty</source>
        <translation>Không gian làm việc còn trống</translation>
    </message>
    <message>
        <source>It has no projects, wards or parcels yet. Import them from the files of the land office or of a survey.</source>
        <translation>Chưa có dự án, phường hay thửa đất nào. Hãy nhập từ tệp của cơ quan địa chính hoặc của đơn vị đo đạc.</translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation>Nhập dữ liệu…</translation>
    </message>
</context>
<context>
    <name>Parcel</name>
    <message>
        <source>planned for %1</source>
        <translation>dự kiến %1</translation>
    </message>
    <message>
        <source>planned for %1, moved</source>
        <translation>dự kiến %1 (đã điều chỉnh)</translation>
    </message>
    <message>
        <source>planned for %1, moved to %2</source>
        <translation>dự kiến %1, điều chỉnh sang %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>none: all took place</source>
        <translation>không còn: mọi bước đã thực hiện</translation>
    </message>
    <message>
        <source>Lawful from</source>
        <translation>Được thực hiện sớm nhất</translation>
    </message>
    <message>
        <source>%1, so it is now</source>
        <translation>từ ngày %1, nay đã đủ điều kiện</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>ngày %1, còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>At the latest on</source>
        <translation>Chậm nhất</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Chi trả</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late; it was due on %1</source>
        <translation>
            <numerusform>chậm %n ngày; hạn là %1</numerusform>
        </translation>
    </message>
    <message>
        <source>from the steps recorded here</source>
        <translation>tính từ các bước đã ghi ở đây</translation>
    </message>
    <message>
        <source>The notice is valid until</source>
        <translation>Thông báo có hiệu lực đến</translation>
    </message>
    <message>
        <source>The land use is not stated: the longer period of notice, 180 days, was taken.</source>
        <translation>Không nêu loại đất: lấy thời hạn thông báo dài hơn, 180 ngày.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Được phê duyệt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã chi trả</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Còn phải chi trả</translation>
    </message>
</context>
<context>
    <name>ParcelChips</name>
    <message>
        <source>%1 · %2</source>
        <comment>state, since when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Trạng thái: %1</translation>
    </message>
</context>
<context>
    <name>ParcelDetails</name>
    <message>
        <source>Record a step…</source>
        <translation>Ghi bước…</translation>
    </message>
    <message>
        <source>Record a step of this parcel (Ctrl+E)</source>
        <translation>Ghi một bước của thửa đất này (Ctrl+E)</translation>
    </message>
    <message>
        <source>Add an obstacle…</source>
        <translation>Thêm vướng mắc…</translation>
    </message>
    <message>
        <source>Put on record what stands in the way (Ctrl+Shift+O)</source>
        <translation>Ghi nhận việc đang vướng mắc (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>By the law</source>
        <translation>Theo luật định</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Bồi thường</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>Land and holder</source>
        <translation>Đất và chủ sử dụng</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Who changed what, and why…</source>
        <translation>Ai đã đổi gì, vì sao…</translation>
    </message>
</context>
<context>
    <name>ParcelFiles</name>
    <message>
        <source>Documents and photos</source>
        <translation>Tài liệu, ảnh</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Add documents or photos</source>
        <translation>Thêm tài liệu hoặc ảnh</translation>
    </message>
    <message>
        <source>None yet. What is added is kept beside the workspace.</source>
        <translation>Chưa có. Tệp được thêm sẽ lưu bên cạnh không gian làm việc.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở %1</translation>
    </message>
    <message>
        <source>Documents and photos of the parcel</source>
        <translation>Tài liệu, ảnh của thửa đất</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.docx *.xlsx *.odt *.ods *.jpg *.jpeg *.png *.heic *.webp *.tif *.tiff)</source>
        <translation>Tài liệu và ảnh (*.pdf *.docx *.xlsx *.odt *.ods *.jpg *.jpeg *.png *.heic *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>ParcelFilters</name>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Các lựa chọn</translation>
    </message>
</context>
<context>
    <name>ParcelHead</name>
    <message>
        <source>sorted downwards</source>
        <translation>xếp giảm dần</translation>
    </message>
    <message>
        <source>sorted upwards</source>
        <translation>xếp tăng dần</translation>
    </message>
</context>
<context>
    <name>ParcelList</name>
    <message>
        <source>Map sheet</source>
        <translation>Tờ bản đồ</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Thửa</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>Loại đất</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Diện tích (m²)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Next step planned for</source>
        <translation>Hạn bước tiếp theo</translation>
    </message>
    <message>
        <source>Approved (đ)</source>
        <translation>Đã phê duyệt (đ)</translation>
    </message>
    <message>
        <source>Paid (đ)</source>
        <translation>Đã chi trả (đ)</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Hình học</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Chủ sử dụng</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang vướng</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Thửa đất</translation>
    </message>
    <message>
        <source>List of parcels</source>
        <translation>Danh sách thửa đất</translation>
    </message>
</context>
<context>
    <name>ParcelParts</name>
    <message>
        <source>Table and map</source>
        <translation>Bảng và bản đồ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ GPMB</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Vướng mắc</translation>
    </message>
</context>
<context>
    <name>ParcelSteps</name>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>All steps of the procedure</source>
        <translation>Mọi bước của thủ tục</translation>
    </message>
</context>
<context>
    <name>ParcelTable</name>
    <message>
        <source>Table of parcels</source>
        <translation>Bảng thửa đất</translation>
    </message>
    <message>
        <source>There are no parcels yet</source>
        <translation>Chưa có thửa đất nào</translation>
    </message>
    <message>
        <source>No parcel fits</source>
        <translation>Không có thửa nào phù hợp</translation>
    </message>
    <message>
        <source>Import them from the files of the land office.</source>
        <translation>Hãy nhập từ tệp của cơ quan địa chính.</translation>
    </message>
    <message>
        <source>Take away what narrows the table, or look for other words.</source>
        <translation>Hãy bỏ bớt điều kiện lọc hoặc tìm bằng từ khác.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>ParcelTools</name>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>%L1 parcels</source>
        <translation>%L1 thửa</translation>
    </message>
    <message>
        <source>%L1 of %L2 parcels</source>
        <translation>%L1 trong %L2 thửa</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>đã chọn %L1</translation>
    </message>
    <message>
        <source>Reading the parcels…</source>
        <translation>Đang đọc các thửa…</translation>
    </message>
    <message>
        <source>Stop reading the parcels</source>
        <translation>Dừng đọc các thửa</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Khung nhìn</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Các cột…</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Bỏ điều kiện: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Bỏ hết</translation>
    </message>
    <message>
        <source>12/345, holder, telephone, decision…   Ctrl+F</source>
        <translation>12/345, chủ hộ, điện thoại, quyết định…   Ctrl+F</translation>
    </message>
    <message>
        <source>Show these parcels on the map</source>
        <translation>Xem các thửa này trên bản đồ</translation>
    </message>
    <message>
        <source>Record a step…</source>
        <translation>Ghi bước…</translation>
    </message>
    <message>
        <source>For all that are selected (Ctrl+E)</source>
        <translation>Cho mọi thửa đang chọn (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>ParcelsPage</name>
    <message>
        <source>Parcels</source>
        <translation>Thửa đất</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Bản đồ</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>Back to today</source>
        <translation>Về hôm nay</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>VN-2000, central meridian %1</source>
        <translation>VN-2000, kinh tuyến trục %1</translation>
    </message>
    <message>
        <source>VN-2000, UTM zone %1</source>
        <translation>VN-2000, múi UTM %1</translation>
    </message>
    <message>
        <source>longitude and latitude (WGS 84, GPS)</source>
        <translation>kinh độ, vĩ độ (WGS 84, GPS)</translation>
    </message>
    <message>
        <source>longitude and latitude (VN-2000)</source>
        <translation>kinh độ, vĩ độ (VN-2000)</translation>
    </message>
    <message>
        <source>web map (Mercator)</source>
        <translation>bản đồ mạng (Mercator)</translation>
    </message>
    <message>
        <source>a system described in the file</source>
        <translation>hệ ghi trong tệp</translation>
    </message>
    <message>
        <source>%1, northing first</source>
        <translation>%1, toạ độ Bắc đứng trước</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>đúng như tệp ghi</translation>
    </message>
    <message>
        <source>the file does not say; this fits the ward</source>
        <translation>tệp không ghi; hệ này khớp với phường</translation>
    </message>
    <message>
        <source>these are degrees, not metres</source>
        <translation>đây là độ, không phải mét</translation>
    </message>
    <message>
        <source>the file&apos;s label lacks the datum shift (&quot;VN-2000 nội bộ&quot;): the numbers are right, read as labelled they lie %1 m off</source>
        <translation>nhãn của tệp thiếu tham số chuyển đổi (“VN-2000 nội bộ”): số đúng, nhưng đọc theo nhãn thì lệch %1 m</translation>
    </message>
    <message>
        <source>read as labelled they lie %1 m off: the file&apos;s datum shift turns the wrong way</source>
        <translation>đọc theo nhãn thì lệch %1 m: tham số xoay của tệp ngược dấu</translation>
    </message>
    <message>
        <source>nothing falls near the ward</source>
        <translation>không có gì rơi gần phường</translation>
    </message>
    <message>
        <source>%1: %2; %3 % sure.</source>
        <translation>%1: %2; chắc %3 %.</translation>
    </message>
    <message>
        <source>read so, it falls in the ward</source>
        <translation>đọc như vậy thì rơi vào phường</translation>
    </message>
    <message>
        <source>X is the northing and Y the easting, as in Vietnamese tables</source>
        <translation>X là toạ độ Bắc, Y là toạ độ Đông, như bảng toạ độ Việt Nam</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>(none)</source>
        <translation>(không có)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Nhóm đất</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>No notice yet</source>
        <translation>Chưa thông báo thu hồi</translation>
    </message>
    <message>
        <source>Approved, nothing paid</source>
        <translation>Đã phê duyệt, chưa nhận tiền</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>Step overdue</source>
        <translation>Có bước quá hạn</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Thửa đất</translation>
    </message>
    <message>
        <source>Households, organisations</source>
        <translation>Hộ, tổ chức</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Diện tích (m²)</translation>
    </message>
    <message>
        <source>Approved (đ)</source>
        <translation>Đã phê duyệt (đ)</translation>
    </message>
    <message>
        <source>Paid (đ)</source>
        <translation>Đã chi trả (đ)</translation>
    </message>
    <message>
        <source>Not yet paid (đ)</source>
        <translation>Chưa chi trả (đ)</translation>
    </message>
    <message>
        <source>Progress of site clearance</source>
        <translation>Tiến độ giải phóng mặt bằng</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến ngày %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Illustrative figures</source>
        <translation>Số liệu minh hoạ</translation>
    </message>
    <message>
        <source>A household with parcels in several rows is counted in each, and once in the total.</source>
        <translation>Hộ có thửa ở nhiều dòng được đếm ở từng dòng và một lần ở dòng tổng.</translation>
    </message>
    <message>
        <source>Areas as declared; as measured where nothing is declared. The length of line handed over is not counted.</source>
        <translation>Diện tích theo hồ sơ; chưa có thì theo hình đo. Chưa tính chiều dài tuyến đã bàn giao.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) have no holder entered and count for no household.</source>
        <translation>
            <numerusform>%n thửa chưa có chủ sử dụng nên không tính vào số hộ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are illustrative: made up to show how the program works.</source>
        <translation>
            <numerusform>%n thửa là minh hoạ: đặt ra để dùng thử phần mềm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressHead</name>
    <message>
        <source>Rows</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Đếm theo</translation>
    </message>
    <message>
        <source>Stand at</source>
        <translation>Đang ở</translation>
    </message>
    <message>
        <source>Have passed</source>
        <translation>Đã qua</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>minh hoạ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Export the report of progress</source>
        <translation>Xuất báo cáo tiến độ</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Bảng tính (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Bảng văn bản (*.csv)</translation>
    </message>
</context>
<context>
    <name>ProgressTable</name>
    <message>
        <source>Progress of site clearance</source>
        <translation>Tiến độ giải phóng mặt bằng</translation>
    </message>
    <message>
        <source>No parcel is entered yet</source>
        <translation>Chưa có thửa đất nào</translation>
    </message>
    <message>
        <source>Import the list or the drawing of parcels first.</source>
        <translation>Hãy nhập danh sách hoặc bản vẽ thửa đất trước.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Map</source>
        <translation>Bản đồ</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n mục còn mở</numerusform>
        </translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Mốc</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Thửa đất</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>a file of the format %1</source>
        <translation>tệp định dạng %1</translation>
    </message>
    <message>
        <source>a picture (%1)</source>
        <translation>ảnh (%1)</translation>
    </message>
    <message>
        <source>a packed archive (%1)</source>
        <translation>tệp nén (%1)</translation>
    </message>
    <message>
        <source>a document (%1)</source>
        <translation>văn bản (%1)</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>văn bản thuần</translation>
    </message>
    <message>
        <source>data that is no text</source>
        <translation>dữ liệu không phải văn bản</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <translation>cơ sở dữ liệu (SQLite)</translation>
    </message>
    <message>
        <source>a workbook of an old Excel (.xls)</source>
        <translation>bảng tính Excel đời cũ (.xls)</translation>
    </message>
    <message>
        <source>a binary workbook of Excel (.xlsb)</source>
        <translation>bảng tính Excel nhị phân (.xlsb)</translation>
    </message>
    <message>
        <source>a file of another Windows program</source>
        <translation>tệp của một chương trình Windows khác</translation>
    </message>
    <message>
        <source>a binary DXF</source>
        <translation>DXF nhị phân</translation>
    </message>
    <message>
        <source>XML of another kind (%1)</source>
        <translation>XML loại khác (%1)</translation>
    </message>
    <message>
        <source>give it the right ending, then try again</source>
        <translation>hãy đặt lại đuôi cho đúng rồi thử lại</translation>
    </message>
    <message>
        <source>unpack it, then choose the file inside</source>
        <translation>hãy giải nén rồi chọn tệp bên trong</translation>
    </message>
    <message>
        <source>save it as XLSX, then import that</source>
        <translation>hãy lưu thành XLSX rồi nhập tệp ấy</translation>
    </message>
    <message>
        <source>save it as DXF in text (ASCII), then import that</source>
        <translation>hãy lưu thành DXF dạng văn bản (ASCII) rồi nhập tệp ấy</translation>
    </message>
    <message>
        <source>ask for it as Shapefile, GeoPackage, DXF or CSV</source>
        <translation>hãy xin lại ở dạng Shapefile, GeoPackage, DXF hoặc CSV</translation>
    </message>
    <message>
        <source>it does not begin as %1 does</source>
        <translation>phần đầu không phải của %1</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>phần đầu tệp bị cắt</translation>
    </message>
    <message>
        <source>its header gives no length</source>
        <translation>phần đầu tệp không ghi độ dài</translation>
    </message>
    <message>
        <source>%1 of %2 bytes are there</source>
        <translation>chỉ có %1 trên %2 byte</translation>
    </message>
    <message>
        <source>the quotation mark opened in line %1 is not closed</source>
        <translation>dấu ngoặc kép mở ở dòng %1 không được đóng</translation>
    </message>
    <message>
        <source>the list of what is packed in it is missing</source>
        <translation>thiếu danh mục các tệp nén bên trong</translation>
    </message>
    <message>
        <source>&quot;%1&quot; inside cannot be unpacked</source>
        <translation>không giải nén được “%1” bên trong</translation>
    </message>
    <message>
        <source>only %1 of its %2 elements can be read</source>
        <translation>chỉ đọc được %1 trên %2 phần tử</translation>
    </message>
    <message>
        <source>%1 columns or more</source>
        <translation>từ %1 cột trở lên</translation>
    </message>
    <message>
        <source>more than %1 folders</source>
        <translation>hơn %1 thư mục</translation>
    </message>
    <message>
        <source>more than %1 documents</source>
        <translation>hơn %1 tài liệu</translation>
    </message>
    <message>
        <source>the row at line %1 is longer than %2 MB</source>
        <translation>dòng %1 dài hơn %2 MB</translation>
    </message>
    <message>
        <source>one value of more than %1 MB</source>
        <translation>có giá trị lớn hơn %1 MB</translation>
    </message>
    <message>
        <source>more than %1 MB</source>
        <translation>hơn %1 MB</translation>
    </message>
    <message>
        <source>a system of coordinates of more than %1 KB</source>
        <translation>phần ghi hệ toạ độ dài hơn %1 KB</translation>
    </message>
    <message>
        <source>a list of contents of %1 bytes</source>
        <translation>danh mục bên trong dài %1 byte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; inside unpacks to far more than it is packed</source>
        <translation>“%1” bên trong bung ra lớn bất thường</translation>
    </message>
    <message>
        <source>blocks within blocks, more than %1 deep</source>
        <translation>khối lồng trong khối quá %1 tầng</translation>
    </message>
    <message>
        <source>blocks that draw more than %1 entities</source>
        <translation>các khối vẽ ra hơn %1 đối tượng</translation>
    </message>
    <message>
        <source>%1 is in no format this program reads; save it as Shapefile, GeoPackage, DXF or CSV.</source>
        <translation>%1 không thuộc định dạng nào chương trình đọc được; hãy lưu thành Shapefile, GeoPackage, DXF hoặc CSV.</translation>
    </message>
    <message>
        <source>%1 is not what its name says but %2; %3.</source>
        <translation>%1 không đúng như đuôi tên mà là %2; %3.</translation>
    </message>
    <message>
        <source>%1 is %2, which is not read; %3.</source>
        <translation>%1 là %2, chương trình không đọc loại này; %3.</translation>
    </message>
    <message>
        <source>%1 shows &quot;%2&quot; by a query instead of a table; save its layers as a new GeoPackage, then import that.</source>
        <translation>%1 hiện “%2” bằng câu truy vấn chứ không phải bảng; hãy lưu các lớp sang GeoPackage mới rồi nhập tệp ấy.</translation>
    </message>
    <message>
        <source>%1 is only a link to another folder; put the file itself there.</source>
        <translation>%1 chỉ là liên kết sang thư mục khác; hãy đặt chính tệp đó vào đây.</translation>
    </message>
    <message>
        <source>%1 holds another packed file (%2); unpack it, then import what is inside.</source>
        <translation>%1 chứa một tệp nén khác (%2); hãy giải nén rồi nhập tệp bên trong.</translation>
    </message>
    <message>
        <source>%1 only points to other files or addresses; import those files themselves.</source>
        <translation>%1 chỉ trỏ tới tệp hoặc địa chỉ khác; hãy nhập chính các tệp đó.</translation>
    </message>
    <message>
        <source>No file was named; say which one is to be read.</source>
        <translation>Chưa có tên tệp; hãy ghi rõ cần đọc tệp nào.</translation>
    </message>
    <message>
        <source>%1 is not there; check the name and the folder.</source>
        <translation>Không tìm thấy %1; hãy kiểm tra tên và thư mục.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose the file in it.</source>
        <translation>%1 là thư mục; hãy chọn tệp bên trong.</translation>
    </message>
    <message>
        <source>%1 is no file on this computer; copy it here and choose the copy.</source>
        <translation>%1 không phải tệp trên máy này; hãy chép về rồi chọn bản chép.</translation>
    </message>
    <message>
        <source>There is no place for temporary files to read %1 with; free some of the disk, then try again.</source>
        <translation>Không có chỗ cho tệp tạm để đọc %1; hãy giải phóng bớt đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 cannot be read; ask its owner for the right to read it.</source>
        <translation>Không đọc được %1; hãy xin chủ tệp quyền đọc.</translation>
    </message>
    <message>
        <source>%1 needs the file %2, which is not there; copy that one too.</source>
        <translation>%1 cần tệp %2 nhưng không thấy tệp này; hãy chép cả tệp đó.</translation>
    </message>
    <message>
        <source>%1 ends before it should%2; copy it again from where it came.</source>
        <translation>%1 kết thúc sớm%2; hãy chép lại từ nơi gửi.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read%2; ask for it again.</source>
        <translation>%1 bị hỏng, không đọc được%2; hãy xin lại tệp.</translation>
    </message>
    <message>
        <source>%1 is empty; ask for it again.</source>
        <translation>%1 trống rỗng; hãy xin lại tệp.</translation>
    </message>
    <message>
        <source>%1 is a MicroStation V8 drawing; save it there as DGN V7 or DXF, then import that.</source>
        <translation>%1 là bản vẽ MicroStation V8; hãy lưu ở đó thành DGN V7 hoặc DXF rồi nhập tệp ấy.</translation>
    </message>
    <message>
        <source>%1 is an AutoCAD drawing (DWG); save it as DXF, then import that.</source>
        <translation>%1 là bản vẽ AutoCAD (DWG); hãy lưu thành DXF rồi nhập tệp ấy.</translation>
    </message>
    <message>
        <source>%1 is protected by a password; save a copy without one.</source>
        <translation>%1 có mật khẩu; hãy lưu một bản không có mật khẩu.</translation>
    </message>
    <message>
        <source>%1 is too large to be believed%2; split it, or ask for it again.</source>
        <translation>%1 lớn quá mức hợp lý%2; hãy chia nhỏ hoặc xin lại tệp.</translation>
    </message>
    <message>
        <source>%1 has no such layer; it has: %2.</source>
        <translation>%1 không có lớp ấy; tệp có: %2.</translation>
    </message>
    <message>
        <source>%1 holds no rows that could be read; ask for it again.</source>
        <translation>%1 không có dòng nào đọc được; hãy xin lại tệp.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Briefing</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Folder for the briefing</source>
        <translation>Thư mục lưu báo cáo</translation>
    </message>
    <message>
        <source>Briefing map</source>
        <translation>Bản đồ báo cáo</translation>
    </message>
    <message>
        <source>One sheet with the map, the deadlines and their sources, as of %1.</source>
        <translation>Một tờ gồm bản đồ, các mốc thời hạn và nguồn, tính đến ngày %1.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Đang ghi…</translation>
    </message>
    <message>
        <source>Write the briefing</source>
        <translation>Ghi báo cáo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>The briefing as written</source>
        <translation>Báo cáo đã ghi</translation>
    </message>
    <message>
        <source>Writing the briefing…</source>
        <translation>Đang ghi báo cáo…</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Chưa ghi báo cáo nào</translation>
    </message>
    <message>
        <source>The sheet is shown here once it is written.</source>
        <translation>Tờ báo cáo hiện ở đây sau khi ghi xong.</translation>
    </message>
</context>
<context>
    <name>SavedViewsMenu</name>
    <message>
        <source>Keep this view…</source>
        <translation>Giữ khung nhìn này…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Xoá một khung nhìn</translation>
    </message>
    <message>
        <source>All parcels</source>
        <translation>Mọi thửa</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale bar: %1</source>
        <translation>Thước tỷ lệ: %1</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Marker %1</source>
        <translation>Mốc ranh giới số %1</translation>
    </message>
    <message>
        <source>Parcel %1, map sheet %2</source>
        <translation>Thửa đất số %1, tờ bản đồ số %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a project, deadline, parcel 12/345, marker…   Ctrl+K</source>
        <translation>Tìm dự án, mốc, thửa 12/345…   Ctrl+K</translation>
    </message>
    <message>
        <source>Type what you look for, with or without accents.</source>
        <translation>Gõ từ cần tìm, có dấu hoặc không dấu.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Không tìm thấy “%1”.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Figures as of %1</source>
        <translation>Số liệu tính đến ngày %1</translation>
    </message>
    <message>
        <source>Land clearance and forest</source>
        <translation>GPMB và rừng</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>không gian làm việc %1</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Nguồn: %1.</translation>
    </message>
    <message>
        <source>Coordinate system VN-2000, central meridian %1, 3° zone (EPSG:%2); X is north, Y is east, metres.</source>
        <translation>Hệ toạ độ VN-2000, kinh tuyến trục %1, múi chiếu 3° (EPSG:%2); X hướng bắc, Y hướng đông, đơn vị mét.</translation>
    </message>
    <message>
        <source>Shapes drawn dashed or hollow are illustrative: they show roughly where a thing lies, not its surveyed boundary, and must not be measured.</source>
        <translation>Hình vẽ nét đứt hoặc rỗng là hình minh hoạ: chỉ cho biết vị trí gần đúng, không phải ranh giới đo đạc, không dùng để đo.</translation>
    </message>
    <message>
        <source>Illustrative geometry</source>
        <translation>Hình học minh hoạ</translation>
    </message>
    <message>
        <source>Made with %1</source>
        <translation>Lập bằng %1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Chú giải</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Tỷ lệ %1</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Mốc thời hạn</translation>
    </message>
</context>
<context>
    <name>SolveDialog</name>
    <message>
        <source>Obstacle solved</source>
        <translation>Vướng mắc đã xử lý</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Từ ngày %1</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>Cách xử lý</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>Ngày xử lý xong</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>A day like 30/11/2026, not after %1</source>
        <translation>Ngày dạng 30/11/2026, không sau %1</translation>
    </message>
    <message>
        <source>A day like 30/11/2026, from %1 to %2</source>
        <translation>Ngày dạng 30/11/2026, từ %1 đến %2</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Part %1, section %2</source>
        <translation>Phần %1, mục %2</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>chú thích %1</translation>
    </message>
    <message>
        <source>opening paragraphs</source>
        <translation>phần mở đầu</translation>
    </message>
    <message>
        <source>Report, %1</source>
        <translation>Báo cáo, %1</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>VN-2000</source>
        <translation>VN-2000</translation>
    </message>
    <message>
        <source>WGS 84</source>
        <translation>WGS 84</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Illustrative geometry</source>
        <translation>Hình học minh hoạ</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Record a step: %1</source>
        <translation>Ghi bước: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message numerus="yes">
        <source>Record for %n parcel(s)</source>
        <translation>
            <numerusform>Ghi cho %n thửa</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Căn cứ: %1</translation>
    </message>
    <message>
        <source>Day it took place</source>
        <translation>Ngày thực hiện</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>A day like 30/11/2026, not after %1</source>
        <translation>Ngày dạng 30/11/2026, không sau %1</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Notice, decision or minutes</source>
        <translation>Thông báo, quyết định hoặc biên bản</translation>
    </message>
    <message>
        <source>Amount of each parcel, đồng</source>
        <translation>Số tiền của mỗi thửa (đồng)</translation>
    </message>
    <message>
        <source>Amount, đồng</source>
        <translation>Số tiền (đồng)</translation>
    </message>
    <message>
        <source>Whole đồng, such as 1.250.000</source>
        <translation>Số đồng chẵn, ví dụ 1.250.000</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Hình thức chi trả</translation>
    </message>
    <message>
        <source>Reason to record it all the same</source>
        <translation>Lý do vẫn ghi</translation>
    </message>
    <message>
        <source>Kept with the step and in the history</source>
        <translation>Lưu cùng bước này và trong lịch sử</translation>
    </message>
</context>
<context>
    <name>StepPreviewBox</name>
    <message>
        <source>Looking at the parcels…</source>
        <translation>Đang kiểm tra các thửa…</translation>
    </message>
    <message>
        <source>Parcels the step speaks against</source>
        <translation>Các thửa không phù hợp với bước này</translation>
    </message>
    <message>
        <source>Recorded all the same, with your reason.</source>
        <translation>Vẫn ghi, kèm lý do của bạn.</translation>
    </message>
    <message>
        <source>A reason would let it stand.</source>
        <translation>Vẫn ghi được nếu nêu lý do.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>next</source>
        <translation>tiếp theo</translation>
    </message>
    <message>
        <source>Against the rule: %1</source>
        <translation>Ghi trái quy định, lý do: %1</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>It cannot be recorded like this</source>
        <translation>Chưa ghi được như thế này</translation>
    </message>
    <message>
        <source>It is recorded against the rule, with your reason</source>
        <translation>Ghi trái quy định, kèm lý do của bạn</translation>
    </message>
    <message>
        <source>It can be recorded</source>
        <translation>Ghi được</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n thửa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will take it</source>
        <translation>Sẽ ghi %1</translation>
    </message>
    <message>
        <source>of them %1 against the rule, with your reason</source>
        <translation>trong đó %1 trái quy định, có lý do của bạn</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 bị từ chối</translation>
    </message>
    <message>
        <source>Parcel %1, map sheet %2</source>
        <translation>Thửa đất số %1, tờ bản đồ số %2</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s): %1</source>
        <comment>how many are refused, and why</comment>
        <translation>
            <numerusform>%n thửa: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n thửa nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc thời hạn</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Thửa đất</translation>
    </message>
    <message>
        <source>Boundary marker</source>
        <translation>Mốc ranh giới</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Rừng</translation>
    </message>
    <message>
        <source>Administrative unit</source>
        <translation>Đơn vị hành chính</translation>
    </message>
</context>
<context>
    <name>TablePages</name>
    <message>
        <source>Made with %1</source>
        <translation>Lập bằng %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>What was understood</source>
        <translation>Nội dung đọc được</translation>
    </message>
    <message>
        <source>What is understood of the table appears here. Which of two coordinates is the northing is told by its size, so their order does not matter.</source>
        <translation>Nội dung đọc được từ bảng sẽ hiện ở đây. X (bắc) và Y (đông) được nhận ra theo độ lớn, nên thứ tự hai cột không quan trọng.</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Assigned by the province</source>
        <translation>Tỉnh giao</translation>
    </message>
    <message>
        <source>Added by the ward</source>
        <translation>Phường bổ sung</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1/%2 dòng</translation>
    </message>
    <message>
        <source>Filter by title, field, unit…</source>
        <translation>Lọc theo tên, lĩnh vực, đơn vị…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Due, as printed</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hạn cuối</translation>
    </message>
    <message>
        <source>In 2025</source>
        <translation>Năm 2025</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>No target matches</source>
        <translation>Không có chỉ tiêu nào phù hợp</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Hãy xoá bộ lọc để xem tất cả.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The map of the ward</source>
        <translation>Bản đồ của phường</translation>
    </message>
    <message>
        <source>What is due next</source>
        <translation>Việc sắp đến hạn</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tìm mọi thứ</translation>
    </message>
    <message>
        <source>Drag and zoom; click a parcel, marker or project to read its facts with their source. Dashed outlines are illustrative.</source>
        <translation>Kéo và phóng to; nhấp vào thửa đất, mốc ranh giới hay dự án để đọc thông tin kèm nguồn. Nét đứt là hình minh hoạ.</translation>
    </message>
    <message>
        <source>The five most urgent deadlines are always here. A click shows the details and goes to the place on the map.</source>
        <translation>Năm mốc gấp nhất luôn ở đây. Nhấp vào để xem chi tiết và tới vị trí trên bản đồ.</translation>
    </message>
    <message>
        <source>Ctrl+K finds projects, deadlines, markers and parcels such as 12/345, with or without accents. F1 helps on every page.</source>
        <translation>Ctrl+K tìm dự án, mốc thời hạn, mốc ranh giới và thửa đất như 12/345, có dấu hoặc không dấu. F1 mở trợ giúp ở mọi trang.</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Bước %1/3</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Redo what was undone</source>
        <translation>Làm lại điều đã hoàn tác</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Hoàn tác thay đổi cuối</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Nothing is erased: the history keeps both the change and its undoing.</source>
        <translation>Không có gì bị xoá: lịch sử giữ cả thay đổi lẫn việc hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to bring back: nothing was undone since the last change.</source>
        <translation>Không có gì để làm lại: từ thay đổi cuối cùng đến nay chưa hoàn tác gì.</translation>
    </message>
    <message>
        <source>There is no change that can be taken back.</source>
        <translation>Không có thay đổi nào hoàn tác được.</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Keep this view</source>
        <translation>Giữ khung nhìn này</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>A name, such as “Railway, not yet inventoried”</source>
        <translation>Tên, ví dụ “Đường sắt, chưa kiểm đếm”</translation>
    </message>
    <message>
        <source>There is a view of this name; it will be replaced.</source>
        <translation>Đã có khung nhìn tên này; nó sẽ được thay thế.</translation>
    </message>
    <message>
        <source>Kept are what narrows the table, its columns and its order. All who open the workspace see it.</source>
        <translation>Giữ lại điều kiện lọc, các cột và thứ tự xếp. Ai mở không gian làm việc cũng thấy.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Railway</source>
        <translation>Đường sắt</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Đường giao thông</translation>
    </message>
    <message>
        <source>Urban area</source>
        <translation>Khu đô thị</translation>
    </message>
    <message>
        <source>Residential area</source>
        <translation>Khu dân cư</translation>
    </message>
    <message>
        <source>Resettlement area</source>
        <translation>Khu tái định cư</translation>
    </message>
    <message>
        <source>Relocation of residents</source>
        <translation>Di dân</translation>
    </message>
    <message>
        <source>Detailed layout plan</source>
        <translation>Mặt bằng quy hoạch</translation>
    </message>
    <message>
        <source>Technical infrastructure</source>
        <translation>Hạ tầng kỹ thuật</translation>
    </message>
    <message>
        <source>Drainage</source>
        <translation>Tiêu úng, thoát nước</translation>
    </message>
    <message>
        <source>Dyke</source>
        <translation>Đê điều</translation>
    </message>
    <message>
        <source>Industrial zone</source>
        <translation>Khu, cụm công nghiệp</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Du lịch</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>Cultural facility</source>
        <translation>Thiết chế văn hoá</translation>
    </message>
    <message>
        <source>Heritage site</source>
        <translation>Di tích</translation>
    </message>
    <message>
        <source>Spatial planning</source>
        <translation>Quy hoạch</translation>
    </message>
    <message>
        <source>Land donation</source>
        <translation>Hiến đất</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vụ việc</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Đang chuẩn bị</translation>
    </message>
    <message>
        <source>Calling for investors</source>
        <translation>Đang kêu gọi đầu tư</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>Backlog, not settled</source>
        <translation>Tồn đọng, chưa giải quyết dứt điểm</translation>
    </message>
    <message>
        <source>Land recovered</source>
        <translation>Đã thu hồi đất</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Đã đầu tư</translation>
    </message>
    <message>
        <source>Residential land</source>
        <translation>Đất ở</translation>
    </message>
    <message>
        <source>Agricultural land</source>
        <translation>Đất nông nghiệp</translation>
    </message>
    <message>
        <source>Other land</source>
        <translation>Đất khác</translation>
    </message>
    <message>
        <source>Land of an organisation</source>
        <translation>Đất của tổ chức</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Còn nguyên</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Hư hỏng</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Bị mất</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Bị dịch chuyển</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Chi trả</translation>
    </message>
    <message>
        <source>Demolition</source>
        <translation>Phá dỡ</translation>
    </message>
    <message>
        <source>Resettlement</source>
        <translation>Tái định cư</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Tranh chấp</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Kinh phí</translation>
    </message>
    <message>
        <source>Other obstacle</source>
        <translation>Vướng mắc khác</translation>
    </message>
    <message>
        <source>Surveyed</source>
        <translation>Đo đạc</translation>
    </message>
    <message>
        <source>Digitised</source>
        <translation>Số hoá</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>Minh hoạ</translation>
    </message>
    <message>
        <source>administrative units</source>
        <translation>đơn vị hành chính</translation>
    </message>
    <message>
        <source>boundary markers</source>
        <translation>mốc ranh giới</translation>
    </message>
    <message>
        <source>declared figures</source>
        <translation>số liệu công bố</translation>
    </message>
    <message>
        <source>forests</source>
        <translation>rừng</translation>
    </message>
    <message>
        <source>holders</source>
        <translation>chủ hộ</translation>
    </message>
    <message>
        <source>legal documents</source>
        <translation>văn bản pháp lý</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>mốc thời hạn</translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation>vướng mắc</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>thửa đất</translation>
    </message>
    <message>
        <source>steps of parcels</source>
        <translation>bước GPMB của thửa</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>dự án</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>chỉ tiêu</translation>
    </message>
    <message>
        <source>the workspace itself</source>
        <translation>thông tin chung</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>tệp đính kèm</translation>
    </message>
    <message>
        <source>inspections of markers</source>
        <translation>lần kiểm tra mốc</translation>
    </message>
    <message>
        <source>acknowledged findings</source>
        <translation>mục đã ghi nhận</translation>
    </message>
    <message>
        <source>noted contradictions</source>
        <translation>mâu thuẫn ghi lại</translation>
    </message>
    <message>
        <source>steps of clearance</source>
        <translation>các bước GPMB</translation>
    </message>
    <message>
        <source>periods of law</source>
        <translation>thời hạn luật định</translation>
    </message>
    <message>
        <source>steps at another place in a project</source>
        <translation>bước đổi thứ tự trong dự án</translation>
    </message>
    <message>
        <source>public holidays</source>
        <translation>ngày nghỉ lễ</translation>
    </message>
    <message>
        <source>saved filters</source>
        <translation>khung nhìn đã giữ</translation>
    </message>
    <message>
        <source>profiles of drawing levels</source>
        <translation>mẫu lớp bản vẽ</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>lần nhập</translation>
    </message>
    <message>
        <source>remarks on imported rows</source>
        <translation>ghi chú về dòng nhập</translation>
    </message>
    <message>
        <source>saved columns</source>
        <translation>bảng cột đã lưu</translation>
    </message>
    <message>
        <source>original texts of imports</source>
        <translation>văn bản gốc khi nhập</translation>
    </message>
</context>
<context>
    <name>WrittenBar</name>
    <message>
        <source>Undo…</source>
        <translation>Hoàn tác…</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>app::BriefingView</name>
    <message>
        <source>The whole ward</source>
        <translation>Toàn phường</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
</context>
<context>
    <name>app::ChangesView</name>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Mọi dự án</translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %n difference(s)</source>
        <translation>
            <numerusform>%1 điểm khác đầu tiên trong %n điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n điểm khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DeskChoices</name>
    <message>
        <source>Stage</source>
        <translation>Bước GPMB</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Former ward</source>
        <translation>Phường cũ</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>Loại đất</translation>
    </message>
    <message>
        <source>Kind of land</source>
        <translation>Nhóm đất</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Hình học</translation>
    </message>
    <message>
        <source>With an open obstacle</source>
        <translation>Đang có vướng mắc</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Không vướng mắc</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Chưa ghi</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>With an overdue step</source>
        <translation>Có bước quá hạn</translation>
    </message>
    <message>
        <source>Cannot lawfully make the milestone</source>
        <translation>Theo luật không còn kịp mốc</translation>
    </message>
    <message>
        <source>Payment late, or was</source>
        <translation>Chậm chi trả (đã hoặc đang)</translation>
    </message>
</context>
<context>
    <name>app::DeskRows</name>
    <message>
        <source>As entered</source>
        <translation>Thứ tự nhập</translation>
    </message>
    <message>
        <source>Sheet / parcel</source>
        <translation>Tờ / thửa</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Chủ sử dụng</translation>
    </message>
    <message>
        <source>Former ward</source>
        <translation>Phường cũ</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>Loại đất</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Diện tích</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bước GPMB</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>Approved (đồng)</source>
        <translation>Đã phê duyệt (đồng)</translation>
    </message>
    <message>
        <source>Paid (đồng)</source>
        <translation>Đã chi trả (đồng)</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Hình học</translation>
    </message>
</context>
<context>
    <name>app::DeskView</name>
    <message>
        <source>Any ward</source>
        <translation>Mọi phường</translation>
    </message>
    <message>
        <source>Within %1 m of %2</source>
        <translation>Cách %2 không quá %1 m</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Giữ khung nhìn “%1”</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Xoá khung nhìn “%1”</translation>
    </message>
</context>
<context>
    <name>app::ImportChoices</name>
    <message>
        <source>As the file says, or none</source>
        <translation>Như tệp ghi, hoặc không thuộc dự án nào</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Như tệp ghi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Surveyed on the spot</source>
        <translation>Đo đạc thực địa</translation>
    </message>
    <message>
        <source>Digitised from a map</source>
        <translation>Số hoá từ bản đồ</translation>
    </message>
    <message>
        <source>Illustrative: about where it lies</source>
        <translation>Minh hoạ: vị trí áng chừng</translation>
    </message>
    <message>
        <source>By the levels of the drawing</source>
        <translation>Theo các lớp của bản vẽ</translation>
    </message>
</context>
<context>
    <name>app::ImportOutcome</name>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ lại</translation>
    </message>
    <message>
        <source>To look over</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Không có trong tệp</translation>
    </message>
    <message>
        <source>These stand in the workspace just as in the file.</source>
        <translation>Đã có trong dữ liệu, giống hệt như trong tệp.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Không có.</translation>
    </message>
    <message>
        <source>Of the same map sheets, but not in the file. They stay as they are.</source>
        <translation>Cùng tờ bản đồ nhưng không có trong tệp. Chúng được giữ nguyên.</translation>
    </message>
    <message>
        <source>These rows are not brought in; all the others are.</source>
        <translation>Các dòng này không được nhập; mọi dòng khác vẫn được nhập.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Liệt kê %1 mục đầu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shape(s) repaired: %1 before, %2 after. “To look over” lists each.</source>
        <translation>
            <numerusform>%Ln hình đã sửa: trước %1, sau %2. “Cần xem lại” liệt kê từng hình.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out for a broken shape. Repairing may change the area; before and after are shown before anything is written.</source>
        <translation>
            <numerusform>%Ln dòng bị bỏ lại vì hình lỗi. Sửa hình có thể đổi diện tích; trước và sau được cho xem trước khi ghi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportReading</name>
    <message>
        <source>%1 (VN-2000, meridian %2)</source>
        <translation>%1 (VN-2000, kinh tuyến trục %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>– not read –</source>
        <translation>– không đọc –</translation>
    </message>
    <message>
        <source>As found in each column</source>
        <translation>Theo từng cột</translation>
    </message>
    <message>
        <source>– another system –</source>
        <translation>– chọn hệ khác –</translation>
    </message>
</context>
<context>
    <name>app::ImportView</name>
    <message>
        <source>import of %1</source>
        <translation>nhập %1</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 left out. It stands in the history as change %5.</source>
        <translation>%1: %2 mới, %3 thay đổi, %4 bỏ lại. Trong lịch sử là thay đổi số %5.</translation>
    </message>
    <message>
        <source>Taken back. The workspace is as it was; the history keeps both.</source>
        <translation>Đã hoàn tác. Dữ liệu trở lại như trước; lịch sử giữ cả hai.</translation>
    </message>
    <message>
        <source>Something else was changed since; the history shows what, and takes it back in turn.</source>
        <translation>Sau đó đã có thay đổi khác; hãy xem lịch sử và hoàn tác lần lượt.</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Đang mở tệp…</translation>
    </message>
    <message>
        <source>Reading row %1 of %2…</source>
        <translation>Đang đọc dòng %1 trên %2…</translation>
    </message>
    <message>
        <source>Reading row %1…</source>
        <translation>Đang đọc dòng %1…</translation>
    </message>
    <message>
        <source>Comparing with what is there…</source>
        <translation>Đang đối chiếu với dữ liệu đang có…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Đang ghi…</translation>
    </message>
</context>
<context>
    <name>app::MapLook</name>
    <message>
        <source>Ward</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>Former wards</source>
        <translation>Phường cũ</translation>
    </message>
    <message>
        <source>Special-use forest</source>
        <translation>Rừng đặc dụng</translation>
    </message>
    <message>
        <source>Boundary markers</source>
        <translation>Mốc ranh giới</translation>
    </message>
    <message>
        <source>Railway and roads</source>
        <translation>Đường sắt, đường bộ</translation>
    </message>
    <message>
        <source>Project sites</source>
        <translation>Khu vực dự án</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Thửa đất</translation>
    </message>
</context>
<context>
    <name>app::MarkerDraft</name>
    <message>
        <source>Line %1 has no pair of a northing and an easting: “%2”</source>
        <translation>Dòng %1 không có đủ cặp toạ độ X, Y: “%2”</translation>
    </message>
    <message>
        <source>Line %1 has coordinates but no marker&apos;s number: “%2”</source>
        <translation>Dòng %1 có toạ độ nhưng không có số mốc: “%2”</translation>
    </message>
    <message>
        <source>Line %1 has a number that was there before, at another place: “%2”</source>
        <translation>Dòng %1 lặp lại số mốc đã có ở vị trí khác: “%2”</translation>
    </message>
    <message>
        <source>Line %1 repeats a marker without closing its ring: “%2”</source>
        <translation>Dòng %1 lặp lại một mốc mà không khép vòng: “%2”</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>như hiện có</translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation>lệch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s) of %1 placed by a table</source>
        <translation>
            <numerusform>Đã đặt %n mốc của %1 theo bảng toạ độ</numerusform>
        </translation>
    </message>
    <message>
        <source>All markers stood so already; nothing was written.</source>
        <translation>Các mốc đã đúng như vậy; không ghi gì thêm.</translation>
    </message>
</context>
<context>
    <name>app::MarkersView</name>
    <message>
        <source>Markers of no forest</source>
        <translation>Mốc không thuộc khu rừng nào</translation>
    </message>
    <message>
        <source>%1 is %2 on %3</source>
        <translation>%1: %2, ngày %3</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>The photo cannot be shown: its file is missing beside the workspace, or is no picture.</source>
        <translation>Không mở được ảnh: tệp không còn cạnh không gian làm việc, hoặc không phải là ảnh.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
</context>
<context>
    <name>app::ObstaclesView</name>
    <message>
        <source>Obstacle: %1</source>
        <translation>Vướng mắc: %1</translation>
    </message>
    <message>
        <source>Obstacle added. %1</source>
        <translation>Đã thêm vướng mắc. %1</translation>
    </message>
    <message>
        <source>Obstacle solved: %1</source>
        <translation>Vướng mắc đã xử lý: %1</translation>
    </message>
    <message>
        <source>Obstacle solved. %1</source>
        <translation>Đã ghi xử lý xong vướng mắc. %1</translation>
    </message>
</context>
<context>
    <name>app::OverlayView</name>
    <message>
        <source>All forest</source>
        <translation>Toàn bộ rừng</translation>
    </message>
    <message>
        <source>Corridor of %1 · %2</source>
        <translation>Hành lang %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n encroachment(s) on %1</source>
        <translation>
            <numerusform>%n trường hợp chồng lấn trên %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ParcelStory</name>
    <message numerus="yes">
        <source>%1: %n file(s) added</source>
        <translation>
            <numerusform>%1: thêm %n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be shown: it is missing beside the workspace, or is neither a picture nor a document.</source>
        <translation>Không mở được tệp: tệp không còn bên cạnh không gian làm việc, hoặc không phải ảnh hay tài liệu.</translation>
    </message>
</context>
<context>
    <name>app::ProgressView</name>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>Take back change %1 of %2 by %3: “%4” (%5)?</source>
        <translation>Hoàn tác thay đổi %1 ngày %2 của %3: “%4” (%5)?</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 đã hoàn thành</translation>
    </message>
    <message>
        <source>No longer acknowledged: %1</source>
        <translation>Bỏ ghi nhận: %1</translation>
    </message>
    <message>
        <source>This is how it was on %1, only to be looked at; go back to today to change something.</source>
        <translation>Đây là dữ liệu như ngày %1, chỉ để xem; hãy về hôm nay để sửa.</translation>
    </message>
    <message>
        <source>Content as it was on %1 – only to be looked at</source>
        <translation>Dữ liệu như ngày %1 – chỉ xem</translation>
    </message>
    <message>
        <source>This workspace was made after %1; what it holds today is shown</source>
        <translation>Không gian làm việc này được lập sau ngày %1; đang xem dữ liệu hiện nay</translation>
    </message>
    <message>
        <source>Bring back change %1 of %2 by %3: “%4” (%5)?</source>
        <translation>Làm lại thay đổi %1 ngày %2 của %3: “%4” (%5)?</translation>
    </message>
</context>
<context>
    <name>app::StepDraft</name>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n thửa</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, day</comment>
        <translation>%1, ngày %2</translation>
    </message>
    <message>
        <source>Recording: %1…</source>
        <translation>Đang ghi: %1…</translation>
    </message>
    <message>
        <source>Nothing was recorded: the parcels have changed meanwhile, and none takes the step now.</source>
        <translation>Chưa ghi gì: các thửa đã thay đổi trong lúc đó, nay không thửa nào nhận bước này.</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message numerus="yes">
        <source>Recorded: %1. %n parcel(s) did not take it.</source>
        <translation>
            <numerusform>Đã ghi: %1. %n thửa không nhận bước này.</numerusform>
        </translation>
    </message>
</context>
</TS>
