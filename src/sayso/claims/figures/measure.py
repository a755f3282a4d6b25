"""Units of measure by the words news has for them: codes of UCUM (ucum.org), one a line."""

from __future__ import annotations

MEASURES = """
km: km, kilometre, kilometer
m: metre, meter
cm: cm, centimetre, centimeter
mm: mm, millimetre, millimeter
[mi_i]: mile, mi
[nmi_i]: nautical mile
[ft_i]: ft, foot, feet
[yd_i]: yard, yd
[in_i]: inch, inches
km2: sq km, sq. km, square km, square kilometre, square kilometer, km2, km²
m2: sq m, sq. m, sqm, square metre, square meter, m2, m²
[mi_i]2: sq mile, square mile, sq mi
[ft_i]2: sq ft, square foot, square feet, sq. ft
[yd_i]2: square yard
[acr_us]: acre
har: hectare, ha
L: litre, liter
mL: ml, millilitre, milliliter
[gal_us]: gallon, gal
[bbl_us]: barrel, bbl
m3: cubic metre, cubic meter, cu m, m3, m³
m3×1000000000: bcm
km3: cubic kilometre, cubic kilometer
[ft_i]3: cubic foot, cubic feet, cu ft
kg: kg, kilo, kilogram, kilogramme
g: gram, gramme
mg: mg, milligram
ug: µg, μg, microgram
t: tonne, metric ton
[ston_av]: ton, short ton
[lb_av]: lb, lbs
[oz_av]: ounce, oz
W: W, watt
kW: kW, kilowatt
MW: MW, megawatt
GW: GW, gigawatt
kW.h: kWh, kilowatt hour, kilowatt-hour
MW.h: MWh, megawatt hour, megawatt-hour
GW.h: GWh, gigawatt hour, gigawatt-hour
TW.h: TWh, terawatt hour, terawatt-hour
[HP]: hp, HP, horsepower, bhp
N.m: Nm
V: volt, V
mA.h: mAh
kt: kiloton, kilotonne
Mt: megaton, megatonne
[psi]: psi, pound per square inch, pounds per square inch
Pa: Pa
kPa: kPa
Cel: deg C, deg celsius, degree Celsius, degrees Celsius, °C, C, celsius, degrees C, degree C
Cel: degree centigrade
[degF]: deg F, deg fahrenheit, degree Fahrenheit, degrees Fahrenheit, °F, F, fahrenheit
[degF]: degrees F, degree F, degF
deg: degree, °
km/h: km/h, km/hr, kph, kmh, kilometre per hour, kilometres per hour, kilometers per hour
km/h: km per hour, kilometers an hour, kilometres an hour, km an hour
[mi_i]/h: mph, m.p.h., m.p.h, mile per hour, miles per hour, miles an hour
[mi_i]/[gal_us]: mpg, miles per gallon
[kn_i]: knot
m/s: m/s, metres per second, meters per second
Hz: Hz
kHz: kHz
MHz: MHz
GHz: GHz, Ghz
By: byte
kBy: KB, kilobyte
MBy: MB, megabyte
GBy: GB, gigabyte
TBy: TB, terabyte
Mbit/s: Mbps
/min: rpm
dB: dB, decibel
mSv: mSv, millisievert
mm[Hg]: mmHg
"""
SHARES = """
%: %, percent, per cent, pct, percentage point, percent point, per cent point
/10*4: basis point
"""
TIMES = """
ms: millisecond
s: second, sec
min: minute, min
h: hour, hr
d: day, night
wk: week, fortnight, weekend
mo: month
a: year, season, semester
10.a: decade
100.a: century, centuries
"""
