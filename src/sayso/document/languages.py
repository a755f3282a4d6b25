"""Languages by their English names."""

from __future__ import annotations

_NAMES = (
    "af Afrikaans,am Amharic,ar Arabic,ary Moroccan Arabic,arz Egyptian Arabic,as Assamese,"
    "az Azerbaijani,ba Bashkir,be Belarusian,bg Bulgarian,bn Bengali,br Breton,bs Bosnian,"
    "ca Catalan,crh Crimean Tatar,cs Czech,cy Welsh,da Danish,de German,el Greek,en English,"
    "eo Esperanto,es Spanish,et Estonian,eu Basque,fa Persian,fi Finnish,fo Faroese,fr French,"
    "fuv Fulfulde,fy Frisian,ga Irish,gd Scottish Gaelic,gl Galician,gn Guarani,gu Gujarati,"
    "ha Hausa,he Hebrew,hi Hindi,hr Croatian,ht Haitian Creole,hu Hungarian,hy Armenian,"
    "id Indonesian,ig Igbo,is Icelandic,it Italian,ja Japanese,jv Javanese,ka Georgian,kab Kabyle,"
    "kk Kazakh,km Khmer,kn Kannada,ko Korean,ku Kurdish,ky Kyrgyz,la Latin,lb Luxembourgish,"
    "lg Ganda,ln Lingala,lo Lao,lt Lithuanian,lv Latvian,mg Malagasy,mk Macedonian,ml Malayalam,"
    "mn Mongolian,mr Marathi,ms Malay,mt Maltese,my Burmese,ne Nepali,nl Dutch,nn Norwegian,"
    "no Norwegian,oc Occitan,om Oromo,or Odia,pa Punjabi,pcm Nigerian Pidgin,pl Polish,ps Pashto,"
    "pt Portuguese,qu Quechua,ro Romanian,ru Russian,rw Kinyarwanda,sa Sanskrit,sdh Kurdish,"
    "si Sinhala,sk Slovak,sl Slovene,sn Shona,so Somali,sq Albanian,sr Serbian,st Sotho,sv Swedish,"
    "sw Swahili,ta Tamil,te Telugu,tg Tajik,th Thai,tk Turkmen,tl Tagalog,tr Turkish,tt Tatar,"
    "ug Uyghur,uk Ukrainian,ur Urdu,uz Uzbek,vi Vietnamese,wuu Chinese,xh Xhosa,yo Yoruba,"
    "yue Chinese,zh Chinese,zu Zulu"
)
_BY_CODE = dict(entry.split(" ", 1) for entry in _NAMES.split(","))


def name_of(code: str) -> str:
    """The English name of a language by its ISO 639 code, or the code itself."""
    return _BY_CODE.get(code, f"the language {code}")
