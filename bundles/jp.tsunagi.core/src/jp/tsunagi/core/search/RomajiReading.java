package jp.tsunagi.core.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads romaji, as typed with the input method switched off, as hiragana: Hepburn and Kunrei spellings. */
public final class RomajiReading {

	private static final int LONGEST_SYLLABLE = 3;

	private static final String[] ROWS = { " あいうえお", "kかきくけこ", "sさしすせそ", "tたちつてと", "nなにぬねの", "hはひふへほ", "mまみむめも",
			"rらりるれろ", "gがぎぐげご", "zざじずぜぞ", "dだぢづでど", "bばびぶべぼ", "pぱぴぷぺぽ" };

	/** Consonants before ya, yu, yo, with the kana that takes the small one. */
	private static final String[] CONTRACTED = { "kyき", "gyぎ", "shし", "syし", "jじ", "jyじ", "zyじ", "chち", "tyち", "nyに", "hyひ",
			"byび", "pyぴ", "myみ", "ryり" };

	private static final Map<String, String> SYLLABLES = syllables();

	private RomajiReading() {
	}

	/**
	 * The hiragana of {@code romaji}, which is lower case; consonants at its end that wait for their vowel are left out,
	 * so that each letter typed narrows the search. Empty if it is no romaji.
	 */
	public static Optional<String> of(String romaji) {
		StringBuilder kana = new StringBuilder();
		int at = 0;
		while (at < romaji.length()) {
			int length = syllableAt(romaji, at);
			if (length > 0) {
				kana.append(SYLLABLES.get(romaji.substring(at, at + length)));
				at += length;
			} else if (isOpen(romaji, at)) {
				break;
			} else if (isMoraicNasal(romaji, at)) {
				kana.append('ん');
				at += romaji.startsWith("n'", at) || isTypedTwice(romaji, at) ? 2 : 1;
			} else if (isDoubled(romaji, at)) {
				kana.append('っ');
				at++;
			} else {
				return Optional.empty();
			}
		}
		return kana.isEmpty() ? Optional.empty() : Optional.of(kana.toString());
	}

	private static int syllableAt(String romaji, int at) {
		for (int length = Math.min(LONGEST_SYLLABLE, romaji.length() - at); length > 0; length--) {
			if (SYLLABLES.containsKey(romaji.substring(at, at + length))) {
				return length;
			}
		}
		return 0;
	}

	/** Whether only the beginning of a syllable is left; n may be ん or the beginning of な, so a last n waits. */
	private static boolean isOpen(String romaji, int at) {
		String rest = romaji.substring(at);
		return SYLLABLES.keySet().stream().anyMatch(syllable -> syllable.startsWith(rest));
	}

	/** n before a consonant, and m as Hepburn writes it in shimbun; no word begins with it. */
	private static boolean isMoraicNasal(String romaji, int at) {
		return at > 0 && (romaji.charAt(at) == 'n'
				|| romaji.startsWith("mb", at) || romaji.startsWith("mm", at) || romaji.startsWith("mp", at));
	}

	/** nn at the end of a word is how ん is typed. */
	private static boolean isTypedTwice(String romaji, int at) {
		return at + 2 == romaji.length() && romaji.endsWith("nn");
	}

	private static boolean isDoubled(String romaji, int at) {
		boolean consonant = "kstcgzjdbphr".indexOf(romaji.charAt(at)) >= 0;
		return consonant && at + 1 < romaji.length()
				&& (romaji.charAt(at + 1) == romaji.charAt(at) || romaji.startsWith("tch", at));
	}

	private static Map<String, String> syllables() {
		Map<String, String> syllables = new HashMap<>();
		for (String row : ROWS) {
			for (int vowel = 0; vowel < 5; vowel++) {
				syllables.put(row.substring(0, 1).strip() + "aiueo".charAt(vowel), row.substring(vowel + 1, vowel + 2));
			}
		}
		for (String contracted : CONTRACTED) {
			String consonants = contracted.substring(0, contracted.length() - 1);
			String kana = contracted.substring(contracted.length() - 1);
			syllables.put(consonants + "a", kana + "ゃ");
			syllables.put(consonants + "u", kana + "ゅ");
			syllables.put(consonants + "o", kana + "ょ");
		}
		syllables.putAll(Map.of("shi", "し", "chi", "ち", "tsu", "つ", "fu", "ふ", "ji", "じ"));
		syllables.putAll(Map.of("ya", "や", "yu", "ゆ", "yo", "よ", "wa", "わ", "wo", "を"));
		syllables.putAll(Map.of("she", "しぇ", "che", "ちぇ", "je", "じぇ", "fa", "ふぁ", "fi", "ふぃ", "fe", "ふぇ", "fo", "ふぉ", "-", "ー"));
		return Map.copyOf(syllables);
	}
}
