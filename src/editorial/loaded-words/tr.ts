/** Loaded words of Turkish. A star stands for endings. All is in lower case: the text is read so, with I as ı and İ as i. */
import { doubtful, loaded, weighted, type LoadedWord } from './loaded-word.js';

export const turkish: readonly LoadedWord[] = [
  ...loaded(
    'one-sided-name',
    `
      mutlu barış harekatı; barış harekatı; kıbrıs barış harekâtı; karabağ zaferi; vatan savaşı; vatan muharebesi;
      büyük turan; kızılelma; tek vücut`,
    [
      'sözde (?:soykırım|cumhuriyet|devlet|hükümet|ermeni|parlamento|yönetim|seçim|anayasa)*',
      'kendi kullandığı ad ve onu kimin tanıdığı',
      'OSCE Cyprus',
    ],
  ),
  ...loaded(
    'us-and-them',
    [
      `
      (?:bizim|ülkemiz|vatanımız|milletimiz|ordumuz|devletimiz|halkımız|toprağımız)*;
      (?:topraklarımız|askerlerimiz|kardeşlerimiz|soydaşlarımız|şehitlerimiz|kahramanlarımız|düşmanlarımız|atalarımız|sınırlarımız|polisimiz|askerimiz|mehmetçiğimiz|tarihimiz|bayrağımız|evlatlarımız)*`,
      'orduyu, devleti veya kişiyi adıyla anın',
      'P24',
    ],
    `
      düşman(?!lık)*; hasım*; dost ve kardeş; kardeş (?:ülke|halk|millet|devlet|azerbaycan|vatan)*;
      can azerbaycan*; soydaş*; dindaş*; ırkdaş*; anavatan*; yavru vatan*; vatan evla[dt]*; mehmetçi[kğ]*`,
  ),
  ...loaded(
    'dehumanises',
    [
      `
      (?:göçmen|mülteci|sığınmacı|suriyeli) (?:akını|seli|dalgası|istilası|ordusu)*; akın akın; sel gibi`,
      'sayıyı ve zamanı verin',
      'EJN',
    ],
    ['kaçak göçmen*; yasa ?dışı göçmen*', 'düzensiz göçmen', 'AP'],
    [
      'canavar*; cani(?:ler|nin|si|ce|yane)?; paçavra*; azgın*; azdı(?:lar)?; azıttı*; kahpe*',
      'ne yapıldığını yazın',
      'P24',
    ],
    ['gâvur*; gavur*', 'dini ancak konuyla ilgiliyse belirtin', 'P24'],
    `
      kâfir*; kafir*; haşere*; sülük*; asalak*; sürü(?:sü|leri|ler)*; köpek*; it sürüsü*; insan müsveddesi*;
      yaratık*; kana susamış*; kan emici*; terör yuvası*; şer yuvası*; (?:fitne|nifak) yuvası*;
      ini(?:ne|nde) girildi`,
  ),
  ...loaded(
    'euphemism',
    ['etkisiz hale getir*; etkisiz hâle getir*', 'öldürmek, yaralamak, yakalamak'],
    [
      `
      bertaraf (?:et|ed|edil)*;
      (?:terörist|düşman|militan|örgüt üye)(?:i|ı|ler|lar|leri|ları|lerini|larını|lerin|ların)? imha (?:et|ed)*;
      temizlik (?:operasyon|harekat|harekât)*;
      (?:teröristlerden|düşmandan|işgalden|ermenilerden|azerilerden|militanlardan) (?:temizle|arındır)*`,
      'kimin öldürüldüğünü veya sürüldüğünü yazın',
    ],
    `
      terörle mücadele operasyonu*; antiterör (?:operasyon|tedbir)*; anti-terör (?:operasyon|tedbir)*;
      ikincil (?:hasar|zarar)*; yan hasar*; özel askeri (?:operasyon|harekat|harekât)*; nokta operasyon*;
      cerrahi (?:operasyon|müdahale|saldırı)*; hak ettiği ceza*; gereken cevap*; gerekli cevap*;
      misliyle karşılık*; misliyle cevap*`,
  ),
  ...doubtful(
    'doubts',
    ['iddia (?:et|ed)*; iddiasında bulun*; ileri sür*; öne sür*', '“söyledi”, “açıkladı”, “savundu”', 'Bender'],
    `
      güya; sözümona; sözüm ona; sözde; kılıfı altında; kisvesi altında; bahanesiyle; bahane ed*; kılıf(?:ı|lar)*;
      yaygara*; yaveler*; zırva*; timsah gözyaş*; diline dola*; palavra*`,
  ),
  ...doubtful(
    'presumes-guilt',
    ['itiraf (?:et|ed)*; itirafında bulun*', '“söyledi”, “kabul etti”', 'Bender'],
    `
      kabul etmek zorunda kal*; günah çıkar*; suçüstü*; ifşa (?:et|ed|ol)*; foyası*; maskesi düş*; gerçek yüzü*`,
  ),
  ...loaded(
    'editorialises',
    ['elbette(?: ki)?; tabii(?: ki)?; tabi ki; maalesef; ne yazık ki', 'çıkarın'],
    `
      kuşkusuz; hiç kuşkusuz; şüphesiz; hiç şüphesiz; hiç şüphe yok ki; açıkça ortada*; apaçık; aşikâr*; aşikar*;
      ne mutlu ki; neyse ki; şaşırtıcı olmayan biçimde; beklendiği üzere; gerçek şu ki; gerçekte; işin aslı;
      herkes biliyor ki; herkesin bildiği gibi; bilindiği gibi; malum; manidar*; ibretlik; çok şükür;
      haklı olarak; haksız yere; hakikat şu ki`,
  ),
  ...loaded(
    'reads-minds',
    `
      kasten; kasıtlı*; bilerek; bilinçli (?:olarak|şekilde|biçimde); kötü niyet*; art niyet*; sinsi*; sinsice;
      haince; planlı bir şekilde; komplo(?! teori)*; tezgah*; tezgâh*; oyun(?:u|lar)ı boz*;
      kirli (?:oyun|plan|emel|hesap|propaganda)*; gizli (?:emel|ajanda|hesap)*; hedefinden saptır*;
      algı operasyonu*; intikam*; kin ve nefret*; nefret dolu`,
  ),
  ...loaded(
    'takes-side',
    `
      boyun eğ*; dayatma*; terör (?:örgüt|eylem|saldırı|estir|yuva|kamp|devlet|koridor)*; ekmeğine yağ*;
      uzlaşmaz*; huzurunu (?:boz|kaçır)*; peşkeş*; göz dik*; pençe(?:si|leri|sin)*; tuzağ(?:a|ı|ın)*;
      oyununa gel*; emir eri*; arka çık*; çamur at*; kara çal*; diş bile*; ağzının payı*;
      hizaya (?:gel|getir|sok)*; sırtını dayad*; ağır darbe*; taviz*; satılmış*; beşinci kol*; soytarı*`,
    `
      haksızca; emelleri*; emelini*; omuz omuza; gövde gösterisi*; gözdağı*; kışkırt*; tehditkâr*; tehditkar*;
      yardakçı*; güdümün*; besleme*; kumpas*; entrika*; yeni osmanlıcı*; imparatorluk (?:hayal|düş|sevda)*;
      zorla (?:elinde|tut|gasp|el koy)*; çaldı(?:ğı|lar)*; ele geçirme hırsı*; ihtiras*; hırs(?:ı|ları|la|lı)*;
      insanlık suçu*; mağdur edebiyatı*`,
    ['terörist*; teröris[td]*', 'bombacı, saldırgan, silahlı kişi, militan', 'Reuters', 'BBC', 'P24'],
    ['bölücü*', 'kişinin veya örgütün adı', 'P24'],
    `
      ayrılıkçı*; hain*; ihanet*; vatan haini*; işgal*; istila*; kurtarıl*; kurtardı*; kurtarıcı*; kurtuluşu*;
      azat edil*; özgürleştir*; özgürlüğüne kavuş*; (?<!(?:vize|yaptırım|ateşkes|gümrük|ticaret|denetim) )rejim*;
      cunta*; kukla*; piyon*; uşa[kğ](?:ı|lar)*; maşa(?:sı|ları)*; yandaş*; çete(?:si|ler|ci)*; eşkıya*; haydut*;
      yağmacı*; çapulcu*; katil*; cellat*; celladı*; diktatör*; despot*; zalim*; zulüm*; zulm*; zorba*; faşist*;
      faşizm*; nazi*; emperyalist*; yayılmacı*; irredentist*; şoven*; ırkçı*; bağnaz*; fanatik*;
      radikal (?:islamcı|unsur)*; şer odakları*; dış güçler*; iç ve dış mihrak*; mihrak*; taşeron*; hamisi*;
      hamileri*; işbirlikçi*; propaganda*; savaş çığırtkan*; savaş kışkırtıcı*;
      saldırgan (?:ülke|devlet|politika|ermenistan|türkiye|azerbaycan|tutum)*; tarihi (?:toprak|yurt)*;
      ata ?(?:toprak|yurd|yurt)*; ecda[dt]*; ezeli*; ebedi*; kadim (?:toprak|yurt|millet|halk|vatan)*; öz toprak*;
      hakiki sahip*; gerçek sahip*; haklı (?:dava|mücadele|savaş|tepki|zafer)*; milli dava*; diaspora yalan*;
      ermeni yalan*; azeri yalan*`,
  ),
  ...loaded(
    'verdict',
    `
      kanlı (?:para|savaş|el)*; kan emdi*; sözünden dön*; sırtından (?:bıçakla|vur)*; vicdanı sız*;
      kapı dışarı et*; yurdundan et*; boğazını sık*; nefessiz bırak*`,
    `
      ağır (?:bir )?ders*; dersini (?:ver|al)*; ders ver(?:di|ildi); haddini bildir*; dize getir*; kan dök*;
      kan gölü*; kana bula*; ölüm (?:yağdır|saç|kus)*; ateş kus*; yakıp yık*; taş üstünde taş*; haritadan sil*;
      yok etmeye*; insanlık dışı*; korkakça; korkak*; acımasızca; utanmazca; rezilce; alay konusu*;
      masal(?:ı|lar)*; hayalperest*; kaderine terk*; kin kus*; nefret kus*; hınç*; adaletsiz*; adaletsizlik*;
      vicdansız*; barışçıl (?:halk|sivil|insan)*; göstermelik*; düzmece*`,
    ['soykırım(?!ı? araştırma)*', 'kimin böyle adlandırdığı ve gerekçesi', 'IMS'],
    ['katliam*; katled*; katlet*; kıyım*', 'kaç kişinin, kim tarafından öldürüldüğü', 'IMS'],
    ['vahşi*; vahşet*; barbar*; acımasız*; gaddar*; hunhar*; zalimce', 'ne yapıldığını yazın', 'Lynch & McGoldrick'],
    ['masum (?:sivil|insan|halk|çocuk|kadın)*; masum*', 'sivil', 'IPI'],
    `
      etnik temizlik*; mezalim*; alçak(?:ça|lar|lık|ları)*; namert*; kalleş*; soysuz*; şerefsiz*; rezil*;
      rezalet*; utanç verici; utanmaz*; yüzsüz*; arsız*; küstah*; pervasız*; hadsiz*; haddini (?:bil|aş)*;
      iğrenç*; korkunç*; dehşet verici; kan dondur*; tüyler ürper*; skandal*; hukuksuz*;
      yasa ?dışı (?:işgal|ilhak|yönetim|rejim|yerleşim)*; gayrimeşru*; meşru olmayan; kanunsuz*;
      haksız (?:işgal|saldırı|yere)*; provokasyon*; provokatör*; kışkırtma*; tahrik*; saldırganlı[kğ]*;
      tecavüzkâr*; gasp*; yağmala*; talan*; ilhak*; yalan(?:ı|lar|cı|larla|dan)*; iftira*; uydurma*; uydurul*;
      asılsız*; mesnetsiz*; temelsiz*; dayanaksız*; çarpıt*; saptırma*; sahte*; safsata*; hezeyan*; saçma*;
      gülünç*; komik*; ikiyüzlü*; iki yüzlü*; çifte standart*; riyakâr*; riyakar*;
      kirli (?:savaş|oyun|propaganda|el|emel)*; kanlı (?:saldırı|terör|baskın|eylem|katil|diktatör)*; felaket*;
      trajedi*; trajik*; acı dolu; yıkıma uğra*; perişan*; mazlum*; hezimet*; bozgun*; kapitülasyon*; diz çök*;
      aşağıla*; yerle bir*; darmada[ğg]*; ezip geç*; ezdi*; tokat gibi*; unutamayacağı (?:bir )?ders*;
      tarihi (?:bir )?ders*; bedel ödet*; bedelini öde*; hesap sor*; çiğne(?:di|yen|me)*`,
  ),
  ...loaded(
    'praises',
    `
      başarıyla püskürt*; göğüs göğüse; aslanlar*; aslan gibi*; arslan*; bozkurt*; göz kamaştır*; gözü pek*;
      dillere destan*; onur(?:u|la|una)*; şeref(?:i|le)*; fedakârca*; örnek (?:lider|ülke)*;
      bilge (?:lider|önder)*; adil (?:dava|mücadele)*`,
    ['kahraman*', 'asker veya ne yaptığı', 'IPI'],
    ['şehit*; şehid*; şehadet*', 'ölen asker, hayatını kaybeden', 'IPI', 'P24'],
    `
      gazilerimiz*; zafer*; muzaffer*; galibiyet*; destan*; şanlı*; şerefli*; onurlu*; gurur*; mağrur*; yiğit*;
      cesur*; cesaret*; korkusuz*; yenilmez*; sarsılmaz*; kudretli*; güçlü türk*; asil (?:millet|halk|evla)*;
      necip*; aziz (?:şehit|millet|vatan|hatıra)*; kutsal (?:dava|vatan|toprak|görev|savaş)*; mübarek*; mukaddes*;
      büyük önder*; ulu önder*; demir yumru[kğ]*; tarih yaz(?:dı|an|ıl)*; şahlan*; efsane*; eşsiz*; muhteşem*;
      muazzam*; fedakâr*; fedakar*; adalet yerini bul*; barışsever*; mucize*; ölümsüz*`,
  ),
  ...loaded(
    'belittles',
    `
      sadece bir (?:bahane|avuç|oyun); bir avuç; basit bir; önemsiz*; sözde kalan; abartı*; abartıl*; şişirilmiş*;
      mızmız*; ağlak*; çocukça`,
  ),
  ...loaded(
    'intensifies',
    `
      bütünüyle; büsbütün; son derece; kesinlikle; asla; eşi benzeri*; benzeri görülmemiş*; inanılmaz*;
      alabildiğine; fütursuz*; çılgın*; kıyasıya; topyekûn; topyekun; sayısız*`,
  ),
  ...loaded(
    'presupposes',
    `
      nihayet; hâlâ (?:inkâr|inkar|red|direniyor|iddia)*; hala (?:inkâr|inkar|red|direniyor|iddia)*;
      yine her zamanki*; her zamanki gibi; inkâr(?:ını|a devam)*; bile bile; (?:inkâr|inkar) politika*; utanmadan;
      cüret*; kalkıştı*; göz yum*; görmezden gel*; sırtını dön*`,
  ),
  ...weighted(
    'takes-side',
    ['islamcı*', 'grubun ne yaptığı', 'Al Jazeera'],
    ['köktendinci*', 'grubun ne yaptığı', 'Lynch & McGoldrick'],
    ['aşırılıkçı*; aşırıcı*', 'grubun ne yaptığı', 'Al Jazeera', 'IMS'],
    'milis*; ülkücü*; sertlik yanlısı*; otoriter*; lobi(?:si|leri|ci)*',
  ),
  ...weighted('one-sided-name', 'sözümona cumhuriyet; kendinden menkul; tek taraflı ilan*'),
  ...weighted('verdict', 'sert (?:tepki|dille|şekilde)*'),
];
