//! Questions in Russian are read as their English twins, and answered alike.

use crate::asking::wrong_twins;

const TWINS: &[(&str, &str)] = &[
    (
        "Сколько медалей завоевал Азербайджан в Токио?",
        "How many medals did Azerbaijan win in Tokyo?",
    ),
    (
        "Сколько золотых медалей завоевала Россия в Сочи?",
        "How many gold medals did Russia win in Sochi?",
    ),
    (
        "Сколько медалей завоевала Франция в Париже 2024",
        "How many medals did France win in Paris 2024",
    ),
    (
        "Сколько серебряных медалей завоевала Италия в Токио?",
        "How many silver medals did Italy win in Tokyo?",
    ),
    (
        "Сколько бронзовых медалей завоевала Япония в Париже 2024?",
        "How many bronze medals did Japan win in Paris 2024?",
    ),
    (
        "Сколько медалей завоевал Китай в 2008 году?",
        "How many medals did China win in 2008?",
    ),
    (
        "Сколько медалей получила Украина в Рио?",
        "How many medals did Ukraine win in Rio?",
    ),
    (
        "Сколько медалей взял Казахстан в Лондоне 2012?",
        "How many medals did Kazakhstan win in London 2012?",
    ),
    (
        "Сколько медалей завоевала Грузия за всю историю?",
        "How many medals has Georgia won in history?",
    ),
    (
        "Сколько медалей завоевал Азербайджан по дзюдо?",
        "How many medals did Azerbaijan win in judo?",
    ),
    (
        "Сколько медалей завоевал Азербайджан в дзюдо в Париже 2024?",
        "How many medals did Azerbaijan win in judo in Paris 2024?",
    ),
    (
        "Сколько медалей завоевала Турция в борьбе?",
        "How many medals did Turkey win in wrestling?",
    ),
    (
        "Сколько медалей завоевала Германия в биатлоне?",
        "How many medals did Germany win in biathlon?",
    ),
    (
        "Сколько медалей завоевала Ямайка в лёгкой атлетике?",
        "How many medals did Jamaica win in athletics?",
    ),
    (
        "Сколько медалей завоевала Австралия в плавании в Сиднее?",
        "How many medals did Australia win in swimming in Sydney?",
    ),
    (
        "Сколько медалей завоевал СССР в хоккее с шайбой?",
        "How many medals did the Soviet Union win in ice hockey?",
    ),
    (
        "Сколько медалей завоевали США в Пекине 2008?",
        "How many medals did the USA win in Beijing 2008?",
    ),
    (
        "Сколько медалей завоевала Беларусь в 2016 году?",
        "How many medals did Belarus win in 2016?",
    ),
    (
        "Сколько золотых медалей выиграла Лариса Латынина?",
        "How many gold medals did Larisa Latynina win?",
    ),
    ("медали Азербайджана Париж 2024", "medals Azerbaijan Paris 2024"),
    ("медали Турции Токио 2020", "medals Turkey Tokyo 2020"),
    (
        "В каком виде спорта Лариса Латынина завоевала медали?",
        "In which sport did Larisa Latynina win medals?",
    ),
    (
        "В каких видах спорта Азербайджан завоевал медали?",
        "In which sports did Azerbaijan win medals?",
    ),
    (
        "Где будут проходить летние Олимпийские игры в 2028 году?",
        "Where are the summer Olympic Games held in 2028?",
    ),
    (
        "Где проходили зимние Олимпийские игры в 2014 году?",
        "Where were the winter Olympic Games held in 2014?",
    ),
    ("Когда родилась Лариса Латынина?", "When was Larisa Latynina born?"),
    (
        "Какая страна завоевала больше всего медалей в Токио 2020?",
        "Which country won the most medals in Tokyo 2020?",
    ),
    (
        "Какая страна завоевала больше всего золотых медалей в Пекине 2008?",
        "Which country won the most gold medals in Beijing 2008?",
    ),
    (
        "Кто завоевал больше всего медалей в плавании?",
        "Who won the most medals in swimming?",
    ),
    (
        "Кто завоевал больше всего медалей в биатлоне?",
        "Who won the most medals in biathlon?",
    ),
    ("Кто самый старый медалист?", "Who is the oldest medallist?"),
    (
        "Самый молодой медалист в Париже 2024",
        "The youngest medallist in Paris 2024",
    ),
    (
        "Самый высокий спортсмен в баскетболе",
        "The tallest athlete in basketball",
    ),
    ("Медальный зачёт Париж 2024", "Medal table Paris 2024"),
    (
        "Медальный зачёт зимних Олимпийских игр 2014",
        "Medal table of the winter Olympic Games 2014",
    ),
    ("Первая медаль Азербайджана", "First medal of Azerbaijan"),
    (
        "Сколько спортсменов выступало за Азербайджан в Париже 2024?",
        "How many athletes competed for Azerbaijan in Paris 2024?",
    ),
    (
        "Сколько стран участвовало в Паралимпийских играх в Токио?",
        "How many countries took part in the Paralympic Games in Tokyo?",
    ),
    (
        "Сколько медалей завоевал Азербайджан на Паралимпийских играх?",
        "How many medals did Azerbaijan win at the Paralympic Games?",
    ),
    (
        "Сколько медалей завоевали женщины Азербайджана?",
        "How many medals did women of Azerbaijan win?",
    ),
    (
        "Сколько медалей завоевала Венгрия в фехтовании?",
        "How many medals did Hungary win in fencing?",
    ),
    (
        "Сколько медалей завоевала Норвегия в лыжных гонках?",
        "How many medals did Norway win in cross-country skiing?",
    ),
    (
        "Сколько медалей завоевала Куба в боксе?",
        "How many medals did Cuba win in boxing?",
    ),
    (
        "Кто выиграл прыжки в длину T13 в Париже 2024?",
        "Who won the long jump T13 in Paris 2024?",
    ),
    (
        "мужчины 100 метров вольным стилем Париж 2024",
        "men's 100 m freestyle Paris 2024",
    ),
    ("женщины прыжки в длину Токио", "women's long jump Tokyo"),
    (
        "мужская эстафета 4x100 метров Пекин 2008",
        "men's 4x100 m relay Beijing 2008",
    ),
    (
        "Какое место заняла Грузия в медальном зачёте Париж 2024",
        "What place did Georgia take in the medal table Paris 2024",
    ),
    (
        "Страны, завоевавшие более 10 золотых медалей в Париже",
        "Countries that won more than 10 gold medals in Paris",
    ),
    (
        "страны, у которых не менее 5 золотых медалей в Париже 2024",
        "countries that won at least 5 gold medals in Paris 2024",
    ),
    (
        "Сколько золотых медалей завоевал Азербайджан после 2008 года?",
        "How many gold medals did Azerbaijan win after 2008?",
    ),
    (
        "золотые медали Азербайджана с 2008 года",
        "gold medals of Azerbaijan since 2008",
    ),
    (
        "медали Азербайджана с 2000 по 2016 год",
        "medals of Azerbaijan 2000-2016",
    ),
    (
        "медали Азербайджана между 2000 и 2016 годами",
        "medals of Azerbaijan between 2000 and 2016",
    ),
    ("топ 10 стран Токио 2020", "top 10 countries of Tokyo 2020"),
    ("сравни Азербайджан и Грузию", "compare Azerbaijan and Georgia"),
    (
        "Какие медали завоевал Азербайджан 3 сентября 2024 года?",
        "Which medals did Azerbaijan win on 3 September 2024?",
    ),
    (
        "Сколько медалей у Ламии Валиевой?",
        "How many medals did Lamiya Valiyeva win?",
    ),
    (
        "золотые медалисты Азербайджана на Паралимпийских играх в Париже 2024",
        "gold medallists of Azerbaijan at the Paris 2024 Paralympic Games",
    ),
    ("последняя золотая медаль Азербайджана", "last gold medal of Azerbaijan"),
    (
        "самый молодой чемпион Азербайджана",
        "the youngest gold medallist of Azerbaijan",
    ),
    (
        "Какой спортсмен завоевал больше всего золотых медалей?",
        "Which athlete won the most gold medals?",
    ),
    (
        "Когда Азербайджан впервые участвовал в Олимпийских играх?",
        "When did Azerbaijan first compete at the Olympic Games?",
    ),
    (
        "Сколько стран завоевали медали в Париже 2024?",
        "How many countries won medals in Paris 2024?",
    ),
    (
        "количество золотых медалей Азербайджана в борьбе",
        "number of gold medals of Azerbaijan in wrestling",
    ),
    (
        "Кто завоевал золото в тхэквондо в Рио 2016?",
        "Who won gold in taekwondo at Rio 2016?",
    ),
    (
        "призеры Азербайджана в Париже 2024",
        "medallists of Azerbaijan in Paris 2024",
    ),
    ("мужчины до 66 кг дзюдо Париж 2024", "men under 66 kg judo Paris 2024"),
    ("Медали США в Токио 2020", "medals of the USA in Tokyo 2020"),
    (
        "таблица медалей паралимпиады Париж 2024",
        "medal table Paris 2024 Paralympics",
    ),
    (
        "кто выиграл толкание ядра F32 в Париже 2024",
        "who won the shot put F32 in Paris 2024",
    ),
    ("метание копья женщины Париж 2024", "women's javelin throw Paris 2024"),
    ("прыжки в высоту мужчины Токио 2020", "men's high jump Tokyo 2020"),
    ("дзюдо мужчины до 66 кг Париж 2024", "men's judo -66 kg Paris 2024"),
    (
        "вольная борьба 74 кг мужчины Париж 2024",
        "men's freestyle wrestling 74 kg Paris 2024",
    ),
    (
        "греко-римская борьба до 67 кг Париж 2024",
        "greco-roman wrestling 67 kg Paris 2024",
    ),
    ("марафон мужчины Париж 2024", "men's marathon Paris 2024"),
    (
        "женщины 100 метров баттерфляем Париж 2024",
        "women's 100 m butterfly Paris 2024",
    ),
    (
        "женщины 200 м брассом Токио 2020",
        "women's 200 m breaststroke Tokyo 2020",
    ),
    (
        "мужчины 110 метров с барьерами Токио 2020",
        "men's 110 m hurdles Tokyo 2020",
    ),
    ("скоростной спуск мужчины Пекин 2022", "men's downhill Beijing 2022"),
    (
        "мужской масс-старт биатлон Пекин 2022",
        "men's mass start biathlon Beijing 2022",
    ),
    (
        "Какое место занял Азербайджан на Паралимпиаде в Париже 2024?",
        "What place did Azerbaijan take at the Paris 2024 Paralympics?",
    ),
    (
        "Сколько раз Азербайджан участвовал в Паралимпийских играх?",
        "How many times did Azerbaijan take part in the Paralympic Games?",
    ),
    (
        "Сколько золотых медалей выиграл Усэйн Болт?",
        "How many gold medals did Usain Bolt win?",
    ),
    (
        "Какую страну представлял Усэйн Болт?",
        "Which country did Usain Bolt represent?",
    ),
    ("Какой рост у Усэйна Болта?", "How tall is Usain Bolt?"),
    (
        "Сколько раз Лондон принимал летние Олимпийские игры?",
        "How many times was London the host of the summer Olympic Games?",
    ),
    (
        "В каком городе проходили летние Олимпийские игры 1980 года?",
        "In which city were the 1980 summer Olympic Games held?",
    ),
    (
        "Какая страна завоевала больше всего паралимпийских медалей?",
        "Which country won the most Paralympic medals?",
    ),
    (
        "Кто был самым возрастным призёром в Париже 2024?",
        "Who was the oldest medallist in Paris 2024?",
    ),
    (
        "Олимпийские чемпионы Азербайджана",
        "gold medallists of Azerbaijan at the Olympic Games",
    ),
    (
        "паралимпийские чемпионы Азербайджана",
        "gold medallists of Azerbaijan at the Paralympic Games",
    ),
    (
        "кто завоевал больше медалей: Турция или Азербайджан?",
        "Turkey or Azerbaijan: who won more medals?",
    ),
    ("медали Азербайджана в 90-х", "medals of Azerbaijan in the 1990s"),
    ("медали Азербайджана в 1990-е годы", "medals of Azerbaijan in the 1990s"),
    ("мировой рекорд прыжки в длину T13", "world record long jump T13"),
    ("медали Орхана Асланова", "medals of Orkhan Aslanov"),
    ("расскажи про Ламию Валиеву", "Lamiya Valiyeva"),
    ("медали Ильхама Закиева", "medals of Ilham Zakiyev"),
    ("медали Елены Исинбаевой", "medals of Yelena Isinbayeva"),
    (
        "сколько золотых медалей у Алины Загитовой?",
        "how many gold medals did Alina Zagitova win?",
    ),
    (
        "сколько золота у Китая в Токио",
        "how many golds did China win in Tokyo",
    ),
    (
        "сколько медалей Азербайджан завоевал до 2012 года",
        "How many medals did Azerbaijan win before 2012?",
    ),
    ("итоговый медальный зачет Сочи 2014", "medal table Sochi 2014"),
    (
        "призеры в настольном теннисе в Париже 2024",
        "medallists in table tennis in Paris 2024",
    ),
    (
        "кто занял третье место в медальном зачёте Токио 2020",
        "who came third in the medal table Tokyo 2020",
    ),
    ("первые 10 стран Токио 2020", "top 10 countries Tokyo 2020"),
    (
        "спортсмены Украины с медалями в Париже 2024",
        "athletes of Ukraine with medals in Paris 2024",
    ),
    (
        "сколько медалей завоевали турецкие борцы в Токио",
        "how many medals did Turkey win in wrestling in Tokyo",
    ),
    (
        "самая молодая чемпионка Паралимпийских игр",
        "the youngest female champion of the Paralympic Games",
    ),
    (
        "страна, завоевавшая больше всего золотых медалей на Олимпийских играх",
        "country that won the most gold medals at the Olympic Games",
    ),
    (
        "Кто завоевал больше всего медалей в истории Олимпийских игр?",
        "who won the most medals in Olympic history",
    ),
    (
        "в каких видах спорта Азербайджан завоевал медали в Париже 2024",
        "sports in which Azerbaijan won medals in Paris 2024",
    ),
    (
        "кто выиграл золото в дзюдо на Паралимпиаде в Токио 2020",
        "who won gold in judo at the Tokyo 2020 Paralympics",
    ),
    (
        "победитель в дзюдо свыше 100 кг мужчины Лондон 2012",
        "winner of men's judo over 100 kg London 2012",
    ),
    (
        "кто занял первое место в медальном зачёте Токио 2020",
        "who came first in the medal table Tokyo 2020",
    ),
    (
        "когда Азербайджан завоевал первое золото",
        "when did Azerbaijan win its first gold medal",
    ),
    (
        "кто был первым паралимпийским чемпионом Азербайджана",
        "who was the first Paralympic champion of Azerbaijan",
    ),
    (
        "какие страны никогда не выигрывали золото",
        "which countries never won a gold medal",
    ),
    (
        "страны только с бронзовыми медалями Париж 2024",
        "countries with only bronze medals Paris 2024",
    ),
    (
        "призёры младше 18 лет в Париже 2024",
        "medallists under 18 in Paris 2024",
    ),
    (
        "спортсмены старше 50 лет в Париже 2024",
        "athletes over 50 in Paris 2024",
    ),
    ("сколько лет Ламии Валиевой", "how old is Lamiya Valiyeva"),
    (
        "сколько раз Ильхам Закиев становился паралимпийским чемпионом",
        "how many times was Ilham Zakiyev Paralympic champion",
    ),
    (
        "в каких Паралимпийских играх участвовал Ильхам Закиев",
        "in which Paralympic Games did Ilham Zakiyev compete",
    ),
    (
        "когда каратэ впервые включили в программу",
        "when was karate first held",
    ),
    (
        "где прошли первые Паралимпийские игры",
        "where were the first Paralympic Games held",
    ),
    (
        "где пройдут Олимпийские игры 2032 года",
        "where are the 2032 Olympic Games held",
    ),
    (
        "когда проходили Паралимпийские игры в Париже 2024",
        "when were the Paris 2024 Paralympic Games held",
    ),
    (
        "сколько спортсменов участвовало в Паралимпиаде в Париже",
        "how many athletes took part in the Paris Paralympic Games",
    ),
    (
        "какая страна отправила больше всего спортсменов в Лондон 2012",
        "which country sent the most athletes to London 2012",
    ),
    (
        "сравни Усэйна Болта и Карла Льюиса",
        "compare Usain Bolt and Carl Lewis",
    ),
    (
        "медали Азербайджана и Казахстана в Париже 2024",
        "medals of Azerbaijan and Kazakhstan in Paris 2024",
    ),
    (
        "кто выиграл 400 метров T13 среди женщин в Токио",
        "who won the women's 400 m T13 in Tokyo",
    ),
    ("400 м с барьерами мужчины Париж 2024", "men's 400 m hurdles Paris 2024"),
    ("тройной прыжок женщины Париж 2024", "women's triple jump Paris 2024"),
    (
        "медали Азербайджана в пауэрлифтинге",
        "medals of Azerbaijan in powerlifting",
    ),
    (
        "какие медали завоевал Азербайджан 3 сентября",
        "which medals did Azerbaijan win on 3 September",
    ),
    (
        "какие страны завоевали медали в Париже 2024",
        "which countries won medals in Paris 2024",
    ),
    (
        "кто победил на 100 метров у мужчин в Токио",
        "who won the men's 100 m Tokyo",
    ),
    (
        "женская сборная Канады по хоккею 2010",
        "Canada women's ice hockey 2010",
    ),
    (
        "сколько золотых медалей у Бразилии в футболе",
        "how many gold medals did Brazil win in football",
    ),
    (
        "кто завоевал медали для Азербайджана в Париже 2024",
        "who won medals for Azerbaijan in Paris 2024",
    ),
    (
        "кто самый молодой олимпийский чемпион",
        "who is the youngest Olympic champion",
    ),
    (
        "какое место у России в медальном зачёте Сочи 2014",
        "what place did Russia take in the medal table Sochi 2014",
    ),
    (
        "сколько серебра у Грузии в борьбе",
        "how many silvers did Georgia win in wrestling",
    ),
    (
        "сколько у Ламии Валиевой золотых медалей?",
        "how many gold medals did Lamiya Valiyeva win",
    ),
    (
        "какие медали выиграла Ламия Валиева",
        "which medals did Lamiya Valiyeva win",
    ),
    (
        "призёры в прыжках в длину T13 на Паралимпиаде в Токио 2020",
        "medallists in the long jump T13 at the Tokyo 2020 Paralympics",
    ),
    (
        "с каким результатом выиграли толкание ядра F32 в Париже 2024",
        "what was the winning mark in the shot put F32 in Paris 2024",
    ),
    (
        "сколько медалей завоевали азербайджанские дзюдоисты в Париже 2024",
        "how many medals did Azerbaijan win in judo in Paris 2024",
    ),
    (
        "медалисты Азербайджана в Лондоне 2012",
        "medallists of Azerbaijan at London 2012",
    ),
    (
        "в скольких летних Олимпиадах участвовал Азербайджан",
        "in how many summer Olympics did Azerbaijan take part",
    ),
    (
        "есть ли у Азербайджана медали зимних Олимпийских игр",
        "medals of Azerbaijan at the winter Olympic Games",
    ),
    (
        "кто завоевал больше всего медалей в Сочи 2014",
        "who won the most medals in Sochi 2014",
    ),
    (
        "топ-5 медального зачёта Паралимпиады Париж 2024",
        "top 5 medal table Paris 2024 Paralympics",
    ),
    (
        "разница в золотых медалях между Китаем и США в Париже 2024",
        "difference in gold medals between China and the USA in Paris 2024",
    ),
    (
        "в какой стране проходили Олимпийские игры 1980",
        "in which country were the 1980 Olympic Games held",
    ),
    (
        "самый молодой чемпион Паралимпийских игр",
        "the youngest gold medallist at the Paralympic Games",
    ),
    (
        "сколько стран участвовали в Паралимпийских играх в Париже 2024",
        "how many countries took part in the Paris 2024 Paralympic Games",
    ),
    (
        "первая медаль Азербайджана на Паралимпийских играх",
        "first medal of Azerbaijan at the Paralympic Games",
    ),
    (
        "в каком виде спорта Азербайджан завоевал больше всего медалей на Олимпийских играх",
        "in which sport did Azerbaijan win the most medals at the Olympic Games",
    ),
    ("спортсмены, родившиеся 5 апреля", "athletes born on 5 April"),
    ("медалисты 1990 года рождения", "medallists born in 1990"),
    ("сколько золота выиграл ссср", "how many golds did the Soviet Union win"),
    (
        "сколько медалей у россии по фигурному катанию",
        "how many medals did Russia win in figure skating",
    ),
    (
        "кто выиграл мужской турнир по хоккею в Пекине 2022",
        "who won men's ice hockey in Beijing 2022",
    ),
    (
        "медальный зачёт паралимпиады 2022",
        "medal table of the 2022 Paralympics",
    ),
    ("мужчины дзюдо свыше 100 кг Париж 2024", "men's judo +100 kg Paris 2024"),
    ("женщины бокс до 60 кг Токио 2020", "women's boxing 60 kg Tokyo 2020"),
    (
        "пневматический пистолет 10 м женщины Париж 2024",
        "women's 10 m air pistol Paris 2024",
    ),
    (
        "винтовка 50 м из трёх положений мужчины Париж 2024",
        "men's 50 m rifle 3 positions Paris 2024",
    ),
    ("командная рапира мужчины Париж 2024", "men's foil team Paris 2024"),
    ("сабля женщины Париж 2024", "women's sabre Paris 2024"),
    ("бревно женщины Париж 2024", "women's balance beam Paris 2024"),
    ("кольца мужчины Париж 2024", "men's rings Paris 2024"),
    ("упражнения на кольцах мужчины Париж 2024", "men's rings Paris 2024"),
    (
        "художественная гимнастика личное многоборье Париж 2024",
        "rhythmic gymnastics individual all-around Paris 2024",
    ),
    (
        "гонка преследования мужчины биатлон Пекин 2022",
        "men's biathlon pursuit Beijing 2022",
    ),
    ("слалом-гигант женщины Пекин 2022", "women's giant slalom Beijing 2022"),
    ("танцы на льду Пекин 2022", "ice dance Beijing 2022"),
    (
        "эстафета 4x200 м вольным стилем мужчины Париж 2024",
        "men's 4x200 m freestyle relay Paris 2024",
    ),
    (
        "400 м комплексное плавание женщины Париж 2024",
        "women's 400 m individual medley Paris 2024",
    ),
    (
        "200 м на спине женщины Париж 2024",
        "women's 200 m backstroke Paris 2024",
    ),
    ("ходьба 20 км женщины Париж 2024", "women's 20 km race walk Paris 2024"),
    (
        "настольный теннис одиночный разряд мужчины Париж 2024",
        "men's table tennis singles Paris 2024",
    ),
    ("прыжки с шестом мужчины Париж 2024", "men's pole vault Paris 2024"),
    (
        "метание диска F11 мужчины Париж 2024",
        "men's discus throw F11 Paris 2024",
    ),
    (
        "прыжки с вышки 10 м женщины Париж 2024",
        "women's 10 m platform Paris 2024",
    ),
    (
        "фигурное катание одиночное катание женщины Пекин 2022",
        "women's singles figure skating Beijing 2022",
    ),
    (
        "лыжные гонки 15 км классическим стилем мужчины Пекин 2022",
        "men's 15 km classical Beijing 2022",
    ),
    (
        "командный спринт женщины Пекин 2022",
        "women's team sprint Beijing 2022",
    ),
    ("Азербайджан в Париже 2024", "Azerbaijan in Paris 2024"),
    ("Токио-2020 медали Азербайджана", "medals of Azerbaijan Tokyo 2020"),
    (
        "Паралимпиада-2024 медали Азербайджана",
        "medals of Azerbaijan 2024 Paralympics",
    ),
    (
        "у кого больше всего олимпийских медалей",
        "who won the most Olympic medals",
    ),
    (
        "3-е место в медальном зачёте Париж 2024",
        "3rd place in the medal table Paris 2024",
    ),
    (
        "медали Грузии на зимних Олимпийских играх",
        "medals of Georgia at the winter Olympic Games",
    ),
    ("бронза Казахстана в Токио", "bronze of Kazakhstan in Tokyo"),
    (
        "сколько бронзовых у Казахстана в Токио",
        "how many bronze did Kazakhstan win in Tokyo",
    ),
];

#[test]
fn a_question_in_russian_is_answered_as_its_english_twin() {
    let wrong = wrong_twins(TWINS);
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
