/** States of the United States by name and by the short forms of its press, with their two letters. */
const table = `
Alabama AL|Alaska AK|Arizona AZ|Arkansas AR|California CA|Colorado CO|Connecticut CT|Delaware DE|Florida FL
Georgia GA|Hawaii HI|Idaho ID|Illinois IL|Indiana IN|Iowa IA|Kansas KS|Kentucky KY|Louisiana LA|Maine ME
Maryland MD|Massachusetts MA|Michigan MI|Minnesota MN|Mississippi MS|Missouri MO|Montana MT|Nebraska NE
Nevada NV|New Hampshire NH|New Jersey NJ|New Mexico NM|New York NY|North Carolina NC|North Dakota ND|Ohio OH
Oklahoma OK|Oregon OR|Pennsylvania PA|Rhode Island RI|South Carolina SC|South Dakota SD|Tennessee TN|Texas TX
Utah UT|Vermont VT|Virginia VA|Washington WA|West Virginia WV|Wisconsin WI|Wyoming WY|D.C. DC
Ala. AL|Ariz. AZ|Ark. AR|Calif. CA|Colo. CO|Conn. CT|Del. DE|Fla. FL|Ga. GA|Ill. IL|Ind. IN|Kan. KS|Ky. KY
La. LA|Md. MD|Mass. MA|Mich. MI|Minn. MN|Miss. MS|Mo. MO|Mont. MT|Neb. NE|Nev. NV|N.H. NH|N.J. NJ|N.M. NM
N.Y. NY|N.C. NC|N.D. ND|Okla. OK|Ore. OR|Pa. PA|R.I. RI|S.C. SC|S.D. SD|Tenn. TN|Tex. TX|Vt. VT|Va. VA
Wash. WA|W.Va. WV|Wis. WI|Wyo. WY`

export const divisions: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .map((line): [string, string] => [line.slice(0, -3), line.slice(-2)]),
)
