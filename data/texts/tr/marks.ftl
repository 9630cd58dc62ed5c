# Times, distances, weights and points, and their measures. $number is written already, but that of points.

mark-metres = { $number } m
mark-centimetres = { $number } cm
mark-kilograms = { $number } kg
mark-seconds = { $number } sn
mark-percent = %{ $number }
mark-points = { $number } puan
