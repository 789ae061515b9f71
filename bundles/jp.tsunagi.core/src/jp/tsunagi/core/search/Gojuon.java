package jp.tsunagi.core.search;

import java.text.Normalizer;

/**
 * The order of Japanese dictionaries and registers, 五十音順: voicing marks, small kana and long vowels count only where two
 * readings are the same without them. It does not depend on the collation data of the runtime, which small runtimes lack.
 */
public final class Gojuon {

	private static final String SMALL = "ぁぃぅぇぉっゃゅょゎ";

	private static final String LARGE = "あいうえおつやゆよわ";

	/** The kana of each vowel, voiced and small ones left out. */
	private static final String[] VOWELS = { "あかさたなはまやらわ", "いきしちにひみり", "うくすつぬふむゆる", "えけせてねへめれ",
			"おこそとのほもよろを" };

	private static final String VOWEL_KANA = "あいうえお";

	private Gojuon() {
	}

	/** A key that sorts {@code reading} among others by plain comparison. Texts that are no kana sort after kana. */
	public static String key(String reading) {
		String normalized = SearchText.normalize(reading);
		return unmarked(normalized) + '\u0000' + normalized;
	}

	private static String unmarked(String normalized) {
		String apart = Normalizer.normalize(normalized, Normalizer.Form.NFD);
		StringBuilder plain = new StringBuilder(apart.length());
		for (int i = 0; i < apart.length(); i++) {
			char character = apart.charAt(i);
			if (Character.getType(character) == Character.NON_SPACING_MARK) {
				continue;
			}
			plain.append(character == 'ー' ? lengthened(plain) : large(character));
		}
		return plain.toString();
	}

	private static char large(char character) {
		int small = SMALL.indexOf(character);
		return small < 0 ? character : LARGE.charAt(small);
	}

	/** サービス stands where さあびす stands. */
	private static char lengthened(StringBuilder before) {
		if (!before.isEmpty()) {
			char last = before.charAt(before.length() - 1);
			for (int vowel = 0; vowel < VOWELS.length; vowel++) {
				if (VOWELS[vowel].indexOf(last) >= 0) {
					return VOWEL_KANA.charAt(vowel);
				}
			}
		}
		return 'ー';
	}
}
