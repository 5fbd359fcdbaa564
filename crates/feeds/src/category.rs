//! Guessing a category from what the file says: its own type first, then the tags, then the title.
//!
//! A guess is a start for the seller, shown before anything is published. In one text the last known word wins, because
//! in most languages here the thing itself comes last: "tea towel" is a towel.

/// The categories a product can be guessed into; `other` is for all that no word tells.
pub const CATEGORIES: [&str; 13] = [
    "kitchen",
    "tea-coffee",
    "home-textiles",
    "lighting",
    "phone-accessories",
    "audio",
    "bags",
    "watches-jewellery",
    "clothing",
    "shoes",
    "toys",
    "outdoor",
    "other",
];

/// Words per category, separated by commas. ASCII words are whole words, also with `s` or `es`; a word ending in `*` is a
/// beginning; words of other scripts are beginnings, or any part for Chinese, which writes no spaces.
const WORDS: [(&str, &str); 12] = [
    (
        "kitchen",
        "kitchen,kitchenware,cookware,pan,saucepan,skillet,knife,knives,bowl,plate,cutlery,\
         tableware,dinnerware,glassware,wok,bakeware,spatula,cutting board,jar,кухн,посуд,нож,\
         пиал,тарел,сковород,кастрюл,mutfak*,tencere*,bıçak,tabak,kase,ас үй,厨,锅,碗,مطبخ,سكين",
    ),
    (
        "tea-coffee",
        "tea,teapot,coffee,espresso,mug,cup,matcha,cezve,чай,кофе,круж,шай,çay,kahve*,茶,咖啡,شاي,\
         قهوة",
    ),
    (
        "home-textiles",
        "pillow,cushion,blanket,bedding,duvet,towel,curtain,rug,carpet,quilt,tablecloth,\
         home textile,подуш,одеял,полотен,ковер,ковёр,көрпе,кілем,yastık,battaniye*,havlu*,halı,\
         枕,毯,毛巾,وسادة,سجاد",
    ),
    (
        "lighting",
        "lamp,light,lighting,lantern,chandelier,bulb,ламп,светильник,люстр,шам,lamba*,avize*,灯,\
         مصباح",
    ),
    (
        "phone-accessories",
        "phone,phone case,phone stand,charger,cable,power bank,powerbank,usb,чехол,заряд,şarj,\
         telefon*,手机,充电,شاحن",
    ),
    (
        "audio",
        "headphone,earbud,earphone,headset,speaker,microphone,turntable,radio,audio,наушник,\
         колонк,құлаққап,kulaklık,hoparlör,耳机,音箱,سماعة",
    ),
    (
        "bags",
        "bag,backpack,tote,purse,wallet,handbag,luggage,suitcase,сумк,рюкзак,кошел,сөмке,çanta,\
         cüzdan,包,حقيبة",
    ),
    (
        "watches-jewellery",
        "watch,bracelet,necklace,earring,ring,jewel*,pendant,anklet,brooch,часы,брасл,серьг,\
         кольц,ожерел,сағат,kolye*,küpe,yüzük,bileklik*,手表,项链,戒指,ساعة,قلادة",
    ),
    (
        "clothing",
        "shirt,tshirt,t-shirt,tee,top,dress,jumper,sweater,cardigan,jacket,coat,raincoat,hoodie,\
         trousers,pants,jeans,skirt,apparel,clothing,clothes,scarf,scarves,sock,blouse,vest,\
         waistcoat,рубаш,плать,куртк,юбк,брюк,одежд,киім,көйлек,gömlek,elbise*,ceket,giyim*,衬衫,衣,\
         裙,قميص,فستان",
    ),
    (
        "shoes",
        "shoe,sneaker,boot,sandal,slipper,loafer,footwear,heel,обув,ботин,кроссов,сапог,тапоч,\
         аяқ киім,ayakkabı,terlik*,鞋,靴,حذاء",
    ),
    (
        "toys",
        "toy,puzzle,doll,plush,lego,board game,игруш,ойыншық,oyuncak,玩具,لعبة",
    ),
    (
        "outdoor",
        "outdoor,tent,camping,hiking,garden,gardening,plant pot,sleeping bag,hammock,палатк,\
         шатыр,çadır,帐篷,خيمة",
    ),
];

/// The slug of the most telling word in type, tags and title, in this order of trust; `other` if there is none.
#[must_use]
pub fn guess_category(kind: &str, tags: &[String], title: &str) -> &'static str {
    let tags = tags.join(" | ");
    [kind, tags.as_str(), title]
        .into_iter()
        .find_map(last_known_word)
        .unwrap_or("other")
}

fn last_known_word(text: &str) -> Option<&'static str> {
    let text = normalised(text);
    WORDS
        .iter()
        .flat_map(|(slug, words)| {
            words
                .split(',')
                .filter_map(|word| end_of_match(&text, word))
                .map(move |end| (end, *slug))
        })
        .max_by_key(|(end, _)| *end)
        .map(|(_, slug)| slug)
}

/// Lower case, every run of other characters than letters, digits and hyphens one space, a space at both ends.
fn normalised(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|character: char| !character.is_alphanumeric() && character != '-');
    let mut result = String::from(" ");
    for word in words.filter(|word| !word.is_empty()) {
        result.push_str(word);
        result.push(' ');
    }
    result
}

/// Where the last match ends, and how long it is: of two words that end together the longer tells more.
fn end_of_match(text: &str, word: &str) -> Option<(usize, usize)> {
    let length = word.len();
    let at = |position: usize| (position + length, length);
    if word
        .chars()
        .all(|character| ('\u{3040}'..='\u{9FFF}').contains(&character))
    {
        return text.rfind(word).map(at);
    }
    if let Some(beginning) = word.strip_suffix('*') {
        return text.rfind(&format!(" {beginning}")).map(at);
    }
    if !word.is_ascii() {
        return text.rfind(&format!(" {word}")).map(at);
    }
    ["", "s", "es"]
        .into_iter()
        .filter_map(|plural| text.rfind(&format!(" {word}{plural} ")))
        .max()
        .map(at)
}

#[cfg(test)]
mod tests {
    use super::{CATEGORIES, WORDS, guess_category};

    #[test]
    fn a_taxonomy_path_tells_more_than_the_title() {
        assert_eq!(
            guess_category(
                "Apparel & Accessories > Clothing > Shirts & Tops",
                &[],
                "Tea shirt with lamp"
            ),
            "clothing"
        );
        assert_eq!(
            guess_category("Apparel & Accessories > Jewelry > Bracelets", &[], ""),
            "watches-jewellery"
        );
        assert_eq!(
            guess_category("", &["Shoes".to_owned()], "Red bag"),
            "shoes"
        );
    }

    #[test]
    fn the_thing_itself_comes_last() {
        for (title, category) in [
            ("Linen tea towel", "home-textiles"),
            ("Coffee table lamp", "lighting"),
            ("Felt headphone case", "audio"),
            ("Leather phone case", "phone-accessories"),
            ("Down sleeping bag", "outdoor"),
            ("Clay Plant Pot", "outdoor"),
            ("Mens Casual Hightop Sports Shoe", "shoes"),
            ("Floor Lamps", "lighting"),
            ("Кожаные ботинки", "shoes"),
            ("Чайник и две пиалы", "kitchen"),
            ("İpek gömlek", "clothing"),
            ("陶瓷茶壶", "tea-coffee"),
            ("无线耳机", "audio"),
            ("حذاء رياضي", "shoes"),
            ("Pantone swatches", "other"),
            ("", "other"),
        ] {
            assert_eq!(guess_category("", &[], title), category, "{title}");
        }
    }

    #[test]
    fn every_word_leads_to_a_category_that_exists() {
        assert!(
            WORDS
                .iter()
                .all(|(slug, words)| CATEGORIES.contains(slug) && !words.is_empty())
        );
    }
}
