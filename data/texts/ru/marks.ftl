# Times, distances, weights and points, and their measures. $number is written already, but that of points.

mark-metres = { $number } м
mark-centimetres = { $number } см
mark-kilograms = { $number } кг
mark-seconds = { $number } с
mark-percent = { $number } %
mark-points = { $number ->
    [one] { $number } очко
    [few] { $number } очка
   *[many] { $number } очков
}
