# Times, distances, weights and points, and their measures. $number is written already, but that of points.

mark-metres = { $number } m
mark-centimetres = { $number } cm
mark-kilograms = { $number } kg
mark-seconds = { $number } s
mark-percent = { $number } %
mark-points = { $number ->
    [one] { $number } point
   *[other] { $number } points
}
