// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/column_vocabulary_p.h"

#include <array>

namespace data {

namespace {

constexpr std::string_view kArea =
    "dientich dtich dientichdat dientichthua dientichthuadat dientichphaply dtphaply tongdientich dtthua "
    "declaredaream2 declaredarea area areasqm parcelarea contenance surface superficie shapearea";
constexpr std::string_view kAreaLikely = "dt s sqm dtm dientichtunhien dttn";

/// "đt" keeps its đ: it is điện thoại, while "dt" is rather diện tích.
constexpr auto kParcels = std::to_array<ColumnWords>({
    {"map_sheet",
     "mapsheet soto shto sohieuto sohieutobando tobando tobd sotobd sotobando shbando sohieubando sotobdo "
     "sheet sheetno sheetnumber mapno section",
     "to tb bando shbd sobd"},
    {"number",
     "number sothua shthua sohieuthua sothututhua sttthua sothuadat thuaso thuadat parcelno "
     "parcelnumber lotno plotno numero",
     "thua sth so parcelid plot lot no", "id fid"},
    {"parcel",
     "parcel sotosothua tosothua tothua tobandosothua sotothua sothuasoto thuato thuasotobando mathua mathuadat "
     "sohieuthuadat sheetparcel tobandothua",
     "parcelcode parcelref"},
    {"unit",
     "unit oldward xa maxa tenxa xaphuong phuong phuongxa tenphuong maphuong maphuongxa maxaphuong donvi "
     "donvihanhchinh "
     "dvhc madvhc tendvhc xacu phuongcu phuongxacu ward commune thitran",
     "xp kvhc makvhc", "thon diaban"},
    {"land_use",
     "landuse loaidat maloaidat khloaidat kyhieuloaidat loaidat2024 mdsd mdsdd mucdich mucdichsudung mucdichsudungdat "
     "mucdichsd mamdsd mamucdichsudung kihieumucdichsudung kyhieumucdichsudung hientrangsudung htsd landtype landcode "
     "landusecode",
     "ld mld khld kyhieu", "loai type"},
    {"declared_area_m2", kArea, kAreaLikely},
    {"holder",
     "holder tenchu tenchusudung chusudung chusd tenchusd hoten hovaten hotenchu hotenchusudung hotenchuho chuho "
     "tenchuho "
     "chusohuu tenchusohuu chudat nguoisudung nguoisudungdat tennguoisudung tennguoisudungdat doituongsudung csd owner "
     "ownername landholder proprietaire",
     "chu chuthua ten tenchuthua", "name"},
    {"address", "address diachi diachithua diachithuadat diachichu diachithuongtru dchi adresse",
     "dc noio thuongtru vitri"},
    {"phone", "phone sdt sodt sodienthoai dienthoai dthoai phoneno phonenumber tel telephone mobile đt sđt",
     "didong lienhe"},
    {"project", "project duan tenduan maduan congtrinh tencongtrinh projectname projectcode", "da"},
    {"source", "source nguon nguongoc nguondulieu nguonsolieu tailieu", "cancu"},
    {"category", "category nhom nhomdat phanloai loaidoituong loaichu", "kind"},
});

constexpr auto kMarkers = std::to_array<ColumnWords>({
    {"number",
     "number markerno markernumber sohieumoc sohieu sohieudiem tenmoc somoc mocso mahieumoc kyhieumoc sohieumocgioi "
     "tendiem sodiem marker",
     "moc diem point pointno no so ten name tenmocgioi ma", "stt sothutu id fid tt"},
    {"x", "x xm toadox toadoxm xvn2000 northing north xnorth", "n xgoc tdx xtoado"},
    {"y", "y ym toadoy toadoym yvn2000 easting east yeast", "e ygoc tdy ytoado"},
    {"state", "state tinhtrang trangthai hientrang condition status"},
    {"set_on", "seton ngaycam ngaycammoc ngaychon ngaychonmoc ngaydat thoigiancam thoigiancammoc installed dateset",
     "ngay date"},
    {"inspected_on",
     "inspectedon ngaykiemtra ngaykt ngaykiemtramoc ngaykhaosat ngaykiemke ngayxem thoigiankiemtra inspected "
     "inspectiondate dateinspected surveyedon"},
    {"note", "note notes ghichu remark remarks comment", "mota description gc"},
    {"longitude", "longitude lon long lng kinhdo", "kd"},
    {"latitude", "latitude lat vido", "vd"},
});

constexpr auto kProjects = std::to_array<ColumnWords>({
    {"code", "code maduan macongtrinh projectcode mada sohieuduan", "ma so", "id fid stt"},
    {"name", "name tenduan tencongtrinh projectname duan congtrinh tentuyen tenduong", "ten tuyen"},
    {"kind", "kind loai loaiduan loaicongtrinh type projecttype", "nhom nhomduan linhvuc"},
    {"status", "status trangthai tinhtrang tiendo giaidoan"},
    {"investor", "investor chudautu cdt nhadautu tenchudautu", "donvi"},
    {"budget_dong",
     "budgetdong budget tongmucdautu tmdt vondautu tongvon kinhphi dutoan tongdutoan tongvondautu investment",
     "von sovon"},
    {"declared_area_m2", kArea, kAreaLikely},
});

constexpr auto kBoundary = std::to_array<ColumnWords>({
    {"code", "code makhu marung maso makhuvuc", "ma kyhieu sohieu", "id fid stt"},
    {"name", "name ten tenkhu tenrung tenkhuvuc khuvuc tenranhgioi rung tendonvi", "khu diadanh"},
    {"manager", "manager donviquanly chuquanly churung dvql banquanly tenchurung coquanquanly", "donvi quanly"},
    {"declared_area_m2", kArea, kAreaLikely},
});

constexpr auto kUnits = std::to_array<ColumnWords>({
    {"name",
     "name ten tenxa tenphuong tenxaphuong tendvhc tendonvi tendonvihanhchinh donvihanhchinh xaphuong thonto tento "
     "tenthon tokhupho tenkhupho wardname",
     "xa phuong thon ward commune"},
    {"code", "code ma madonvi mathon mato makhupho", "kyhieu sohieu", "id fid stt"},
    {"official_code",
     "officialcode maxa maphuong madvhc maphuongxa maxaphuong madonvihanhchinh madvhccap3 gsocode wardcode", "matk"},
    {"kind", "kind loai loaidonvi cap capdvhc caphanhchinh loaidvhc type", "phanloai"},
    {"population", "population danso tongdanso sodan nhankhau sonhankhau pop", "songuoi"},
    {"declared_area_m2", kArea, "dt s sqm dientichtunhien dttn"},
});

} // namespace

std::span<const ColumnWords> columnWords(ImportTarget target)
{
    switch (target) {
    case ImportTarget::Parcels:
        return kParcels;
    case ImportTarget::Markers:
        return kMarkers;
    case ImportTarget::Sites:
    case ImportTarget::Alignment:
        return kProjects;
    case ImportTarget::Boundary:
        return kBoundary;
    case ImportTarget::Units:
        break;
    }
    return kUnits;
}

} // namespace data
