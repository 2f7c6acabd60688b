/** `7.4.2/HolderInfoDTO.holderName` stands in `7.4.2`. */
export function sectionOf(place: string): string {
  return place.split("/", 1)[0] ?? "";
}
