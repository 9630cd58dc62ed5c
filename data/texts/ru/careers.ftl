# Careers of athletes side by side.

# "по 2 золотые медали"
part-career-each = по { $medal ->
    [gold] { $number ->
        [one] { $number } золотой медали
        [few] { $number } золотые медали
       *[many] { $number } золотых медалей
    }
    [silver] { $number ->
        [one] { $number } серебряной медали
        [few] { $number } серебряные медали
       *[many] { $number } серебряных медалей
    }
    [bronze] { $number ->
        [one] { $number } бронзовой медали
        [few] { $number } бронзовые медали
       *[many] { $number } бронзовых медалей
    }
   *[none] { $number ->
        [one] { $number } медали
        [few] { $number } медали
       *[many] { $number } медалей
    }
}
careers-level = <b>{ $names }</b>: поровну, { part-career-each }.
careers-more-gold = Больше золота: <b>{ $name }</b>, { $golds } против { $others }; всего медалей — по { $number }.
careers-more = { $medal ->
    [gold] Больше золотых медалей
    [silver] Больше серебряных медалей
    [bronze] Больше бронзовых медалей
   *[none] Больше медалей
}: <b>{ $name }</b>, <b>{ $number } против { $others }</b>.
careers-of-kind = { $kind ->
    [olympic] Олимпийские игры
   *[paralympic] Паралимпийские игры
}: { $medals }
