import type { SpeechRules } from './rules.js';

export const tr: SpeechRules = {
  order: 'last',
  say: 'dedi|der|diyor|demişti|söyledi|söyledikten|konuştu|yazdı|ekledi|belirtti|vurguladı|açıkladı|kaydetti|aktardı|sordu|yanıtladı|uyardı|savundu|bildirdi|duyurdu|anlattı|seslendi|paylaştı|diyerek|nitelendirdi|niteledi|tanımladı|adlandırdı',
  pairs:
    'ifade etti|iddia etti|dile getirdi|ifadelerini kullandı|ifadesini kullandı|ifadesine yer|ifadelerine yer|değerlendirmesinde bulundu|değerlendirmesini yaptı|açıklamasında bulundu|açıklamasını yaptı|yorumunu yaptı|şeklinde konuştu|sözlerini sarf|mesajını verdi',
  auxiliaries: 'da de ise şöyle şunları',
  unsaid: 'denildi',
  others: 'diye şeklinde olarak sözleriyle',
  articles: 'bir bu o',
  prepositions: 'ile için gibi kadar göre sonra önce',
  conjunctions: 've ama ancak ki',
  times:
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık bugün dün yarın',
  small:
    'o bu şu biz siz ben sen onlar çok daha en de da mi ise ne her bazı tüm ayrıca öte yandan fakat dün şöyle şunları',
  afterName: 'göre',
  and: 've ile',
  relative: 'diyen söyleyen belirten vurgulayan kaydeden savunan konuşan',
  verbs: '[a-zçğıöşü]+(?:[dt][ae]n?|arak|erek|ıp|ip|up|üp|ken|ınca|ince|la|le|dı|di|du|dü|tı|ti)',
  titles:
    'bakanı|başkanı|başbakanı|cumhurbaşkanı|sözcüsü|lideri|büyükelçisi|komutanı|bey|hanım|bakan|başkan|başbakan|cumhurbaşkanı',
};
