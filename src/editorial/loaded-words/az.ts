/** Loaded words of Azerbaijani. A star stands for endings. All is in lower case: the text is read so, with I as ı and İ as i. */
import { doubtful, loaded, weighted, type LoadedWord } from './loaded-word.js';

export const azerbaijani: readonly LoadedWord[] = [
  ...loaded(
    'one-sided-name',
    [
      `
      qondarma*; uydurma (?:respublika|dövlət|qurum)*; oyuncaq (?:respublika|dövlət|qurum)*;
      sözdə(?:n)? (?:respublika|dövlət|qurum|hökumət)*`,
      'öz işlətdiyi adı və onu kimin tanıdığını yazın',
      'OSCE Cyprus',
    ],
    `
      vətən müharibəsi*; qarabağ zəfəri*; böyük qayıdış*; qərbi azərbaycan*; antiterror (?:tədbir|əməliyyat)*;
      anti-terror (?:tədbir|əməliyyat)*; böyük ermənistan*; böyük turan*; dəmir yumru[qğ]*`,
  ),
  ...loaded(
    'us-and-them',
    [
      `
      bizim*;
      (?:xalqımız|ordumuz|torpağımız|torpaqlarımız|vətənimiz|ölkəmiz|millətimiz|dövlətimiz|əsgərlərimiz|əsgərimiz|qəhrəmanlarımız|şəhidlərimiz|qardaşlarımız|düşmənlərimiz|soydaşlarımız|şəhərlərimiz|kəndlərimiz|rayonlarımız|sərhədlərimiz|tariximiz|ərazilərimiz)*`,
      'ordunu, dövləti və ya şəxsi adı ilə yazın',
      'P24',
    ],
    ['düşmən(?!çilik)*; yağı(?:lar|lara|nın)*', 'ordunun və ya dövlətin adı', 'IPI'],
    `
      qardaş (?:ölkə|xalq|dövlət|türkiyə|millət)*; can (?:türkiyə|azərbaycan)*; soydaş*;
      doğma (?:torpaq|yurd|vətən|diyar|qarabağ)*; ana ?vətən*; vətən (?:övlad|oğul)*; mehmetcik*`,
  ),
  ...loaded(
    'dehumanises',
    [
      '(?:miqrant|qaçqın|mühacir) (?:axını|seli|dalğası|ordusu|basqını)*; axın-axın; axışıb*',
      'sayını və vaxtını yazın',
      'EJN',
    ],
    ['qanunsuz miqrant*', 'sənədsiz miqrant', 'AP'],
    `
      kafir*; gavur*; həşərat*; parazit*; tüfeyli*; sürü(?:sü|ləri)*; it sürüsü*; köpək*; vampir*; qaniçən*;
      qansız*; qaniçici*; qudurğan*; quduz*; vandal*; yırtıcı*; canavar*; heyvancasına; insanlıqdan çıx*;
      terror yuvası*; yuvaları(?:nı)? dağıt*; nankor*; haylar*; hay faşist*; ordası*; basqınçı*`,
  ),
  ...loaded(
    'euphemism',
    ['zərərsizləşdir*', 'öldürmək, yaralamaq, tutmaq'],
    [
      `
      ləğv edil(?:miş|ən) (?:terrorçu|döyüşçü|düşmən|silahlı)*; likvidasiya*;
      (?:düşməndən|işğalçılardan|separatçılardan|ermənilərdən|azərbaycanlılardan|terrorçulardan) təmizlə*`,
      'kimin öldürüldüyünü və ya qovulduğunu yazın',
    ],
    `
      xüsusi hərbi əməliyyat*; konstitusiya quruluşunun bərpası*; ərazi bütövlüyünü bərpa e[dt]*;
      ərazi bütövlüyü(?:müz|nün|nü)? bərpa olun*; suverenliyini bərpa e[dt]*; tarixi ədalət*;
      ədalət(?:i|in)? (?:bərpa|zəfər)*; layiqli cavab*; lazımi cavab*; cavab zərbəsi*; sülhə məcburetmə*;
      sülhə məcbur e[dt]*; susdurul*; könüllü (?:köç|tərk|çıx)*`,
  ),
  ...doubtful(
    'doubts',
    ['iddia e[dt]*; iddiasında (?:bulun|ol)*', '“dedi”, “bildirdi”, “yazdı”', 'Bender'],
    `
      guya; güya; sözdə; sözüm ona; sözümona; bəhanəsi (?:ilə|altında); bəhanəsilə; adı altında; pərdəsi altında;
      bəhanə e[dt]*; timsah göz ?yaş*; cəfəng*; sayıqla*; car çək*; hay-küy*; hay-haray*; qışqır-bağır*; şivən*`,
  ),
  ...doubtful(
    'presumes-guilt',
    ['etiraf e[dt]*; etirafı*', '“dedi”, “bildirdi”', 'Bender'],
    `
      etiraf etməyə məcbur*; ifşa (?:e[dt]|olun)*; maskası(?:nı)?*; iç üzü*; əsl sima*; əsl üzünü*; günahkar*;
      suçlu*`,
  ),
  ...loaded(
    'editorialises',
    ['əlbəttə(?: ki)?; təbii ki; təəssüf ki; təəssüflər olsun*', 'çıxarın'],
    `
      şübhəsiz*; heç şübhəsiz; şübhə yoxdur ki; heç şübhə*; aydındır ki; açıq-aydın*; açıq-aşkar*; aşkardır ki;
      məlumdur ki; hamıya məlum*; hamı bilir ki; həqiqət budur ki; əslində; həqiqətən də; xoşbəxtlikdən;
      bədbəxtlikdən; nə yaxşı ki; şükürlər olsun*; təsadüfi deyil ki; gözlənildiyi kimi; haqlı olaraq;
      haqsız yerə; necə deyərlər`,
  ),
  ...loaded(
    'reads-minds',
    `
      qəsdən; bilərəkdən; bilə-bilə; məqsədyönlü şəkildə; düşünülmüş şəkildə; bəd niyyət*; məkrli*; hiyləgər*;
      xəbis*; çirkin (?:niyyət|məqsəd|siyasət|əməl|plan|kampaniya)*; gizli (?:niyyət|məqsəd|plan)*; qisas*;
      intiqam*; nifrət dolu; kin-küdurət*; xülya*; iştaha(?:sı|ları)*; tələyə*; oyun(?:u|ları)(?:nı)? poz*`,
  ),
  ...loaded(
    'takes-side',
    `
      ikili siyasət*; puça çıx*; üzə çıx(?:dı|ıb)*; gizlicə; əl çəkm(?:ir|ədi)*; göz dik*; ayaq altına at*;
      caynaq*; pəncəsi*; şər at*; ləkələ*; qara yaxma*; tora sal*; quyu qaz*; ağzının payı*; nökərçilik*;
      satılmış*; terror (?:təşkilat|akt|dövlət|qrup|törə)*; boyun əym*; boyun əy*`,
    `
      zorla (?:saxla|tut|ələ|qopar|alın)*; başqasının torpa*; özgə torpa*; özgələrin torpa*; çiyin-çiyinə;
      hədə-qorxu*; qorxaq*; qızışdır*; əlində alət*; alətinə*; oyuncaq*; yeni osmanlı*;
      imperiya (?:xülya|xəyal|arzu)*; xəyalları*; xəyalpərəst*; iddialarından əl*; torpaq iddiası*;
      havasına oyna*; dığa*; hiylə*; fitnə*; fitnəkar*`,
    ['terrorçu*; terrorist*', 'silahlı şəxs, hücum edən', 'Reuters', 'BBC'],
    ['separatçı*; separatist*; separatizm*', 'şəxsin və ya qurumun adı'],
    `
      işğal*; işğalçı*; təcavüz*; təcavüzkar*; aqressor*; aqressiya*;
      (?<!(?:həbsdən|əsirlikdən|vəzifəsindən|tutduğu vəzifədən|girovluqdan) )azad (?:e[dt]|olun)*;
      azadlığına qovuş*; azadlığa qovuş*; xilaskar*; xain*; xəyanət*; satqın*;
      rejim(?!i? (?:dəyişikliyi|qaydaları))*; xunta*; marionet*; kukla*; oyuncağı*; əlaltı*; quldur*; quldurlar*;
      quldur dəstə*; bandit*; cani(?:lər)*; cəllad*; qatil*; diktator*; despot*; zalım*; zülm*; zülmkar*; faşist*;
      faşizm*; nasist*; daşnak*; imperialist*; ekspansionist*; şovinist*; irqçi*; revanşist*; revanşizm*;
      fanatik*; ekstremist*; havadar*; himayədar*; hamilər*; nökər*; quyruq bula*; beşinci kolon*;
      təbliğat maşın*; erməni lobbisi*; diaspora yalan*; tarixi (?:torpaq|vətən|yurd)*; ata-baba*; əzəli*; əbədi*;
      qədim (?:torpaq|yurd|diyar)*; əzəli torpaq*; öz torpaq*; əsl sahib*; həqiqi sahib*;
      haqlı (?:mübarizə|dava|tələb|müharibə)*; haqq işi*; haqq savaş*; gəlmə (?:ermənilər|erməni|xalq|türklər)*;
      köçürülmə ermənilər; müqəddəs*; şuşa düşüncə*`,
  ),
  ...loaded(
    'verdict',
    `
      tapdaq altında; qanlı (?:pul|əl|müharibə)*; sözündən dön*; arxadan vur*; yurdundan et*; boğazını sıx*;
      göz dağı*; gözdağı*`,
    `
      cavab verməlidir*; hesab verməlidir*; cinayətlərinə görə*; qan tök*; qanına (?:susa|bulaş)*;
      ölüm (?:saç|səp|yağdır)*; xarabazar*; viran (?:qoy|et|ed)*; yerlə-yeksan*; yerlə yeksan*; rüsvay*;
      belini qır*; dizə çök*; dərsini (?:ver|al)*; dərs oldu*; yerində otuzdur*; başına (?:gətir|oyun)*; nifrət*;
      kin (?:bəslə|küdurət)*; insanlığa sığmayan*; insanlıqdan kənar*; ədalətsiz*; haqsız*; vicdansız*;
      dinc (?:əhaliyə|sakinlərə) divan*; divan tut*; soyğunçu*; oğurla*; nağıl*; mif(?:i|lər|dir)*; yalançı*;
      aldat*; oyunbaz*`,
    ['soyqırım(?!ı? (?:tədqiqatçı|araşdırıcı|alim))*', 'kimin belə adlandırdığını və əsasını yazın', 'IMS'],
    ['qətliam*; qırğın*; kütləvi qətl*', 'kimin tərəfindən neçə nəfərin öldürüldüyünü yazın', 'IMS'],
    ['vəhşi*; vəhşilik*; barbar*; amansız*; qəddar*; rəhmsiz*', 'nə edildiyini yazın', 'Lynch & McGoldrick'],
    ['günahsız*; məsum*', 'mülki şəxs', 'IPI'],
    `
      etnik təmizləmə*; deportasiya cinayət*; alçaq*; namərd*; rəzil*; rəzalət*; biabır*; utanmaz*; həyasız*;
      abırsız*; arsız*; harın*; lovğa*; iyrənc*; dəhşətli*; tükürpədici*;
      qanlı (?:cinayət|terror|hadisə|qırğın|əməl|cəllad)*; qanunsuz (?:işğal|rejim|qurum|silahlı|məskunlaş)*;
      qeyri-qanuni (?:silahlı|rejim|qurum|işğal)*; cinayətkar*; təxribat*; provokasiya*; talan*; qarət*; yağmala*;
      ilhaq*; annek*; yalan*; iftira*; böhtan*; uydur*; əsassız*; saxta*; qərəzli*; cəfəngiyyat*; gülünc*;
      absurd*; ikiüzlü*; ikili standart*; riyakar*; çirkin*; faciə*; faciəvi*; məzlum*; darmadağın*; əzdi*;
      əzildi*; diz çök*; məğlubiyyətə uğrat*; biabırçı*; kapitulyasiya*; sarsıdıcı*; ağır zərbə*; alçaldıl*;
      tapdala*; dərs ver*; layiqli dərs*; ağılsız*; sərsəm*; cinayətlər törə[dt]*; vandalizm*;
      terror(?:u|un|a|la|dan)?`,
  ),
  ...loaded(
    'praises',
    ['qəhrəman*', 'əsgər, yaxud nə etdiyi', 'IPI'],
    ['şəhid*; şəhadət*', 'həlak olan əsgər', 'IPI', 'P24'],
    `
      zəfər*; qələbə*; müzəffər*; qalib (?:ordu|xalq|komandan|sərkərdə|millət)*; şanlı*; şərəfli*; şöhrətli*;
      rəşadət*; rəşadətli*; igid*; ığid*; cəsur*; cəsarət*; mərd*; qorxmaz*; yenilməz*; məğlubedilməz*;
      sarsılmaz*; qüdrətli*; əzəmətli*; möhtəşəm*; parlaq*; dahi*; ulu öndər*; ümummilli lider*; fədakar*;
      əfsanə*; dastan*; tarix yaz*; qürur*; nəcib*; alicənab*; sülhsevər*; möcüzə*; ölməz*; qəhrəmancasına;
      canından keç*; canını qurban*; canını fəda*`,
  ),
  ...loaded(
    'belittles',
    `
      sadəcə (?:bəhanə|bir ovuc|oyun); bir ovuc; əhəmiyyətsiz*; şişirdil*; mübaliğə*; uşaq-uşaq; zəlil*; miskin*;
      yazıq*`,
  ),
  ...loaded(
    'intensifies',
    `
      büsbütün; son dərəcə; qətiyyən; misilsiz*; görünməmiş*; inanılmaz*; saysız*; saysız-hesabsız; ağlasığmaz*;
      azğın*; azğınlaş*; kobud şəkildə; kobudcasına; birmənalı*`,
  ),
  ...loaded(
    'presupposes',
    `
      nəhayət(?: ki)?; hələ də (?:inkar|imtina|iddia)*; bir daha (?:sübut|göstərdi|təsdiq)*; növbəti dəfə;
      həmişəki kimi; inkarçı*; utanmadan; çəkinmədən; cürət*; göz yum*; gözünü yum*; haqlı ola bilməz`,
  ),
  ...weighted(
    'takes-side',
    ['islamçı*; radikal*', 'qrupun nə etdiyini yazın', 'Al Jazeera'],
    'milliyyətçi*; lobbi*; avtoritar*; millətçi*',
  ),
  ...weighted('one-sided-name', 'özünə (?:respublika|dövlət) deyən*; birtərəfli qaydada elan*'),
  ...weighted('verdict', 'pogrom*; qərəz*'),
];
