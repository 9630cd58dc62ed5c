# Times, distances, weights and points, and their measures. $number is written already, but that of points.

mark-metres = { $number } m
mark-centimetres = { $number } sm
mark-kilograms = { $number } kq
mark-seconds = { $number } san
mark-percent = { $number } %
mark-points = { $number } xal
