package jp.tsunagi.document.office.internal.paper;

import java.util.regex.Pattern;

/** The fonts of paper, as style sheets name them. */
public enum PaperFont {
	/** With serifs, to read. */
	MINCHO,
	/** Without, to find. */
	GOTHIC;

	private static final Pattern WITHOUT_SERIFS = Pattern.compile(
			"gothic|ゴシック|ｺﾞｼｯｸ|meiryo|メイリオ|sans|arial|calibri|helvetica"
					+ "|verdana|tahoma|segoe|aptos|ポップ|ﾎﾟｯﾌﾟ|丸|maru|hgp創",
			Pattern.CASE_INSENSITIVE);

	/** The one that is nearest to a font of Word or Excel. */
	public static PaperFont of(String name) {
		return WITHOUT_SERIFS.matcher(name.replace("Ｇ", "G")).find() ? GOTHIC : MINCHO;
	}

	/** The one that letters are painted with: there is no bold Mincho, and it is Gothic that stands out in print. */
	public PaperFont painted(boolean isBold) {
		return isBold ? GOTHIC : this;
	}

	/** The family in style sheets. */
	public String family() {
		return this == MINCHO ? "mincho" : "gothic";
	}
}
