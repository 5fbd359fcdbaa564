//! The regions that carriers route by, as choices of address forms: the official English name, and the local one.

use super::form::Choice;

/// Several to a line: the formatter leaves what is inside the braces alone.
macro_rules! regions {
    ($($value:literal $local:literal),* $(,)?) => {
        &[$(Choice { value: $value, local: $local }),*]
    };
}

/// The seven emirates.
pub(super) const AE: &[Choice] = regions! {
    "Abu Dhabi" "أبوظبي", "Ajman" "عجمان", "Dubai" "دبي", "Fujairah" "الفجيرة", "Ras Al Khaimah" "رأس الخيمة",
    "Sharjah" "الشارقة", "Umm Al Quwain" "أم القيوين",
};

/// The 13 regions.
pub(super) const SA: &[Choice] = regions! {
    "Al Bahah" "الباحة", "Al Jawf" "الجوف", "Al Qassim" "القصيم", "Asir" "عسير", "Eastern Province" "المنطقة الشرقية",
    "Hail" "حائل", "Jazan" "جازان", "Madinah" "المدينة المنورة", "Makkah" "مكة المكرمة", "Najran" "نجران",
    "Northern Borders" "الحدود الشمالية", "Riyadh" "الرياض", "Tabuk" "تبوك",
};

/// The 27 governorates, since 2011.
pub(super) const EG: &[Choice] = regions! {
    "Alexandria" "الإسكندرية", "Aswan" "أسوان", "Asyut" "أسيوط", "Beheira" "البحيرة", "Beni Suef" "بني سويف",
    "Cairo" "القاهرة", "Dakahlia" "الدقهلية", "Damietta" "دمياط", "Faiyum" "الفيوم", "Gharbia" "الغربية",
    "Giza" "الجيزة", "Ismailia" "الإسماعيلية", "Kafr El Sheikh" "كفر الشيخ", "Luxor" "الأقصر", "Matrouh" "مطروح",
    "Minya" "المنيا", "Monufia" "المنوفية", "New Valley" "الوادي الجديد", "North Sinai" "شمال سيناء",
    "Port Said" "بورسعيد", "Qalyubia" "القليوبية", "Qena" "قنا", "Red Sea" "البحر الأحمر", "Sharqia" "الشرقية",
    "Sohag" "سوهاج", "South Sinai" "جنوب سيناء", "Suez" "السويس",
};

/// The 81 provinces, since 1999.
pub(super) const TR: &[Choice] = regions! {
    "Adana" "Adana", "Adiyaman" "Adıyaman", "Afyonkarahisar" "Afyonkarahisar", "Agri" "Ağrı", "Aksaray" "Aksaray",
    "Amasya" "Amasya", "Ankara" "Ankara", "Antalya" "Antalya", "Ardahan" "Ardahan", "Artvin" "Artvin",
    "Aydin" "Aydın", "Balikesir" "Balıkesir", "Bartin" "Bartın", "Batman" "Batman", "Bayburt" "Bayburt",
    "Bilecik" "Bilecik", "Bingol" "Bingöl", "Bitlis" "Bitlis", "Bolu" "Bolu", "Burdur" "Burdur", "Bursa" "Bursa",
    "Canakkale" "Çanakkale", "Cankiri" "Çankırı", "Corum" "Çorum", "Denizli" "Denizli", "Diyarbakir" "Diyarbakır",
    "Duzce" "Düzce", "Edirne" "Edirne", "Elazig" "Elazığ", "Erzincan" "Erzincan", "Erzurum" "Erzurum",
    "Eskisehir" "Eskişehir", "Gaziantep" "Gaziantep", "Giresun" "Giresun", "Gumushane" "Gümüşhane",
    "Hakkari" "Hakkâri", "Hatay" "Hatay", "Igdir" "Iğdır", "Isparta" "Isparta", "Istanbul" "İstanbul",
    "Izmir" "İzmir", "Kahramanmaras" "Kahramanmaraş", "Karabuk" "Karabük", "Karaman" "Karaman", "Kars" "Kars",
    "Kastamonu" "Kastamonu", "Kayseri" "Kayseri", "Kilis" "Kilis", "Kirikkale" "Kırıkkale", "Kirklareli" "Kırklareli",
    "Kirsehir" "Kırşehir", "Kocaeli" "Kocaeli", "Konya" "Konya", "Kutahya" "Kütahya", "Malatya" "Malatya",
    "Manisa" "Manisa", "Mardin" "Mardin", "Mersin" "Mersin", "Mugla" "Muğla", "Mus" "Muş", "Nevsehir" "Nevşehir",
    "Nigde" "Niğde", "Ordu" "Ordu", "Osmaniye" "Osmaniye", "Rize" "Rize", "Sakarya" "Sakarya", "Samsun" "Samsun",
    "Sanliurfa" "Şanlıurfa", "Siirt" "Siirt", "Sinop" "Sinop", "Sirnak" "Şırnak", "Sivas" "Sivas",
    "Tekirdag" "Tekirdağ", "Tokat" "Tokat", "Trabzon" "Trabzon", "Tunceli" "Tunceli", "Usak" "Uşak", "Van" "Van",
    "Yalova" "Yalova", "Yozgat" "Yozgat", "Zonguldak" "Zonguldak",
};

/// Four provinces, the capital territory and the two territories that Pakistan administers, since 2018.
pub(super) const PK: &[Choice] = regions! {
    "Azad Jammu and Kashmir" "آزاد جموں و کشمیر", "Balochistan" "بلوچستان", "Gilgit-Baltistan" "گلگت بلتستان",
    "Islamabad Capital Territory" "وفاقی دارالحکومت اسلام آباد", "Khyber Pakhtunkhwa" "خیبر پختونخوا",
    "Punjab" "پنجاب", "Sindh" "سندھ",
};

/// The 38 provinces, since 2022 (the four of Papua that were new then: Law 14, 15, 16 and 29 of 2022).
pub(super) const ID: &[Choice] = regions! {
    "Aceh" "Aceh", "Bali" "Bali", "Bangka Belitung Islands" "Kepulauan Bangka Belitung", "Banten" "Banten",
    "Bengkulu" "Bengkulu", "Central Java" "Jawa Tengah", "Central Kalimantan" "Kalimantan Tengah",
    "Central Papua" "Papua Tengah", "Central Sulawesi" "Sulawesi Tengah", "East Java" "Jawa Timur",
    "East Kalimantan" "Kalimantan Timur", "East Nusa Tenggara" "Nusa Tenggara Timur", "Gorontalo" "Gorontalo",
    "Highland Papua" "Papua Pegunungan", "Jakarta" "DKI Jakarta", "Jambi" "Jambi", "Lampung" "Lampung",
    "Maluku" "Maluku", "North Kalimantan" "Kalimantan Utara", "North Maluku" "Maluku Utara",
    "North Sulawesi" "Sulawesi Utara", "North Sumatra" "Sumatera Utara", "Papua" "Papua", "Riau" "Riau",
    "Riau Islands" "Kepulauan Riau", "South Kalimantan" "Kalimantan Selatan", "South Papua" "Papua Selatan",
    "South Sulawesi" "Sulawesi Selatan", "South Sumatra" "Sumatera Selatan", "Southeast Sulawesi" "Sulawesi Tenggara",
    "Southwest Papua" "Papua Barat Daya", "West Java" "Jawa Barat", "West Kalimantan" "Kalimantan Barat",
    "West Nusa Tenggara" "Nusa Tenggara Barat", "West Papua" "Papua Barat", "West Sulawesi" "Sulawesi Barat",
    "West Sumatra" "Sumatera Barat", "Yogyakarta" "Daerah Istimewa Yogyakarta",
};

/// The 13 states and three federal territories.
pub(super) const MY: &[Choice] = regions! {
    "Johor" "Johor", "Kedah" "Kedah", "Kelantan" "Kelantan", "Kuala Lumpur" "Wilayah Persekutuan Kuala Lumpur",
    "Labuan" "Wilayah Persekutuan Labuan", "Melaka" "Melaka", "Negeri Sembilan" "Negeri Sembilan", "Pahang" "Pahang",
    "Penang" "Pulau Pinang", "Perak" "Perak", "Perlis" "Perlis", "Putrajaya" "Wilayah Persekutuan Putrajaya",
    "Sabah" "Sabah", "Sarawak" "Sarawak", "Selangor" "Selangor", "Terengganu" "Terengganu",
};

/// The 76 provinces and Bangkok, since 2011 (Bueng Kan).
pub(super) const TH: &[Choice] = regions! {
    "Amnat Charoen" "อำนาจเจริญ", "Ang Thong" "อ่างทอง", "Bangkok" "กรุงเทพมหานคร", "Bueng Kan" "บึงกาฬ",
    "Buri Ram" "บุรีรัมย์", "Chachoengsao" "ฉะเชิงเทรา", "Chai Nat" "ชัยนาท", "Chaiyaphum" "ชัยภูมิ",
    "Chanthaburi" "จันทบุรี", "Chiang Mai" "เชียงใหม่", "Chiang Rai" "เชียงราย", "Chon Buri" "ชลบุรี",
    "Chumphon" "ชุมพร", "Kalasin" "กาฬสินธุ์", "Kamphaeng Phet" "กำแพงเพชร", "Kanchanaburi" "กาญจนบุรี",
    "Khon Kaen" "ขอนแก่น", "Krabi" "กระบี่", "Lampang" "ลำปาง", "Lamphun" "ลำพูน", "Loei" "เลย", "Lop Buri" "ลพบุรี",
    "Mae Hong Son" "แม่ฮ่องสอน", "Maha Sarakham" "มหาสารคาม", "Mukdahan" "มุกดาหาร", "Nakhon Nayok" "นครนายก",
    "Nakhon Pathom" "นครปฐม", "Nakhon Phanom" "นครพนม", "Nakhon Ratchasima" "นครราชสีมา", "Nakhon Sawan" "นครสวรรค์",
    "Nakhon Si Thammarat" "นครศรีธรรมราช", "Nan" "น่าน", "Narathiwat" "นราธิวาส", "Nong Bua Lam Phu" "หนองบัวลำภู",
    "Nong Khai" "หนองคาย", "Nonthaburi" "นนทบุรี", "Pathum Thani" "ปทุมธานี", "Pattani" "ปัตตานี", "Phangnga" "พังงา",
    "Phatthalung" "พัทลุง", "Phayao" "พะเยา", "Phetchabun" "เพชรบูรณ์", "Phetchaburi" "เพชรบุรี", "Phichit" "พิจิตร",
    "Phitsanulok" "พิษณุโลก", "Phra Nakhon Si Ayutthaya" "พระนครศรีอยุธยา", "Phrae" "แพร่", "Phuket" "ภูเก็ต",
    "Prachin Buri" "ปราจีนบุรี", "Prachuap Khiri Khan" "ประจวบคีรีขันธ์", "Ranong" "ระนอง", "Ratchaburi" "ราชบุรี",
    "Rayong" "ระยอง", "Roi Et" "ร้อยเอ็ด", "Sa Kaeo" "สระแก้ว", "Sakon Nakhon" "สกลนคร", "Samut Prakan" "สมุทรปราการ",
    "Samut Sakhon" "สมุทรสาคร", "Samut Songkhram" "สมุทรสงคราม", "Saraburi" "สระบุรี", "Satun" "สตูล",
    "Si Sa Ket" "ศรีสะเกษ", "Sing Buri" "สิงห์บุรี", "Songkhla" "สงขลา", "Sukhothai" "สุโขทัย",
    "Suphan Buri" "สุพรรณบุรี", "Surat Thani" "สุราษฎร์ธานี", "Surin" "สุรินทร์", "Tak" "ตาก", "Trang" "ตรัง",
    "Trat" "ตราด", "Ubon Ratchathani" "อุบลราชธานี", "Udon Thani" "อุดรธานี", "Uthai Thani" "อุทัยธานี",
    "Uttaradit" "อุตรดิตถ์", "Yala" "ยะลา", "Yasothon" "ยโสธร",
};

/// The 34 provinces and centrally run cities, since 2025-07-01 (Resolution 202/2025/QH15).
pub(super) const VN: &[Choice] = regions! {
    "An Giang" "An Giang", "Bac Ninh" "Bắc Ninh", "Ca Mau" "Cà Mau", "Can Tho" "Cần Thơ", "Cao Bang" "Cao Bằng",
    "Da Nang" "Đà Nẵng", "Dak Lak" "Đắk Lắk", "Dien Bien" "Điện Biên", "Dong Nai" "Đồng Nai", "Dong Thap" "Đồng Tháp",
    "Gia Lai" "Gia Lai", "Ha Tinh" "Hà Tĩnh", "Hai Phong" "Hải Phòng", "Hanoi" "Hà Nội",
    "Ho Chi Minh City" "Thành phố Hồ Chí Minh", "Hue" "Huế", "Hung Yen" "Hưng Yên", "Khanh Hoa" "Khánh Hòa",
    "Lai Chau" "Lai Châu", "Lam Dong" "Lâm Đồng", "Lang Son" "Lạng Sơn", "Lao Cai" "Lào Cai", "Nghe An" "Nghệ An",
    "Ninh Binh" "Ninh Bình", "Phu Tho" "Phú Thọ", "Quang Ngai" "Quảng Ngãi", "Quang Ninh" "Quảng Ninh",
    "Quang Tri" "Quảng Trị", "Son La" "Sơn La", "Tay Ninh" "Tây Ninh", "Thai Nguyen" "Thái Nguyên",
    "Thanh Hoa" "Thanh Hóa", "Tuyen Quang" "Tuyên Quang", "Vinh Long" "Vĩnh Long",
};

/// The 50 provinces and the autonomous cities of Ceuta and Melilla; the Spanish name where a province has two.
pub(super) const ES: &[Choice] = regions! {
    "A Coruna" "A Coruña", "Alava" "Álava", "Albacete" "Albacete", "Alicante" "Alicante", "Almeria" "Almería",
    "Asturias" "Asturias", "Avila" "Ávila", "Badajoz" "Badajoz", "Balearic Islands" "Illes Balears",
    "Barcelona" "Barcelona", "Bizkaia" "Bizkaia", "Burgos" "Burgos", "Caceres" "Cáceres", "Cadiz" "Cádiz",
    "Cantabria" "Cantabria", "Castellon" "Castellón", "Ceuta" "Ceuta", "Ciudad Real" "Ciudad Real",
    "Cordoba" "Córdoba", "Cuenca" "Cuenca", "Gipuzkoa" "Gipuzkoa", "Girona" "Girona", "Granada" "Granada",
    "Guadalajara" "Guadalajara", "Huelva" "Huelva", "Huesca" "Huesca", "Jaen" "Jaén", "La Rioja" "La Rioja",
    "Las Palmas" "Las Palmas", "Leon" "León", "Lleida" "Lleida", "Lugo" "Lugo", "Madrid" "Madrid", "Malaga" "Málaga",
    "Melilla" "Melilla", "Murcia" "Murcia", "Navarre" "Navarra", "Ourense" "Ourense", "Palencia" "Palencia",
    "Pontevedra" "Pontevedra", "Salamanca" "Salamanca", "Santa Cruz de Tenerife" "Santa Cruz de Tenerife",
    "Segovia" "Segovia", "Seville" "Sevilla", "Soria" "Soria", "Tarragona" "Tarragona", "Teruel" "Teruel",
    "Toledo" "Toledo", "Valencia" "Valencia", "Valladolid" "Valladolid", "Zamora" "Zamora", "Zaragoza" "Zaragoza",
};

/// The 107 provinces and metropolitan cities of 2016 to 2025: without Sardinia's reform, for ISTAT since 2026-01-01.
pub(super) const IT: &[Choice] = regions! {
    "Agrigento" "Agrigento", "Alessandria" "Alessandria", "Ancona" "Ancona", "Aosta" "Aosta", "Arezzo" "Arezzo",
    "Ascoli Piceno" "Ascoli Piceno", "Asti" "Asti", "Avellino" "Avellino", "Bari" "Bari",
    "Barletta-Andria-Trani" "Barletta-Andria-Trani", "Belluno" "Belluno", "Benevento" "Benevento",
    "Bergamo" "Bergamo", "Biella" "Biella", "Bologna" "Bologna", "Bolzano" "Bolzano", "Brescia" "Brescia",
    "Brindisi" "Brindisi", "Cagliari" "Cagliari", "Caltanissetta" "Caltanissetta", "Campobasso" "Campobasso",
    "Caserta" "Caserta", "Catania" "Catania", "Catanzaro" "Catanzaro", "Chieti" "Chieti", "Como" "Como",
    "Cosenza" "Cosenza", "Cremona" "Cremona", "Crotone" "Crotone", "Cuneo" "Cuneo", "Enna" "Enna", "Fermo" "Fermo",
    "Ferrara" "Ferrara", "Firenze" "Firenze", "Foggia" "Foggia", "Forli-Cesena" "Forlì-Cesena",
    "Frosinone" "Frosinone", "Genova" "Genova", "Gorizia" "Gorizia", "Grosseto" "Grosseto", "Imperia" "Imperia",
    "Isernia" "Isernia", "L'Aquila" "L'Aquila", "La Spezia" "La Spezia", "Latina" "Latina", "Lecce" "Lecce",
    "Lecco" "Lecco", "Livorno" "Livorno", "Lodi" "Lodi", "Lucca" "Lucca", "Macerata" "Macerata", "Mantova" "Mantova",
    "Massa-Carrara" "Massa-Carrara", "Matera" "Matera", "Messina" "Messina", "Milano" "Milano", "Modena" "Modena",
    "Monza e Brianza" "Monza e Brianza", "Napoli" "Napoli", "Novara" "Novara", "Nuoro" "Nuoro", "Oristano" "Oristano",
    "Padova" "Padova", "Palermo" "Palermo", "Parma" "Parma", "Pavia" "Pavia", "Perugia" "Perugia",
    "Pesaro e Urbino" "Pesaro e Urbino", "Pescara" "Pescara", "Piacenza" "Piacenza", "Pisa" "Pisa",
    "Pistoia" "Pistoia", "Pordenone" "Pordenone", "Potenza" "Potenza", "Prato" "Prato", "Ragusa" "Ragusa",
    "Ravenna" "Ravenna", "Reggio Calabria" "Reggio Calabria", "Reggio Emilia" "Reggio Emilia", "Rieti" "Rieti",
    "Rimini" "Rimini", "Roma" "Roma", "Rovigo" "Rovigo", "Salerno" "Salerno", "Sassari" "Sassari", "Savona" "Savona",
    "Siena" "Siena", "Siracusa" "Siracusa", "Sondrio" "Sondrio", "Sud Sardegna" "Sud Sardegna", "Taranto" "Taranto",
    "Teramo" "Teramo", "Terni" "Terni", "Torino" "Torino", "Trapani" "Trapani", "Trento" "Trento",
    "Treviso" "Treviso", "Trieste" "Trieste", "Udine" "Udine", "Varese" "Varese", "Venezia" "Venezia",
    "Verbano-Cusio-Ossola" "Verbano-Cusio-Ossola", "Vercelli" "Vercelli", "Verona" "Verona",
    "Vibo Valentia" "Vibo Valentia", "Vicenza" "Vicenza", "Viterbo" "Viterbo",
};
