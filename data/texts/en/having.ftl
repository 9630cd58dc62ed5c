# A country with which others are compared.
having-yardstick = { $country } has { $medals }.
