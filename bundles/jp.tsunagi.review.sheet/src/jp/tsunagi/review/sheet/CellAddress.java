package jp.tsunagi.review.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a plan a cell holds: feature and key of each part from the plan inwards, then the feature itself, as in
 * {@code goals/=居場所/notes/#1/text}. See decision 26.
 *
 * @param steps an odd number of them
 */
public record CellAddress(List<String> steps) {

	/** What {@link #id} looks like. */
	public static final Pattern ID = Pattern.compile("t[0-9a-f]{16}");

	/** Keeps the steps as they are now. */
	public CellAddress {
		steps = List.copyOf(steps);
		if (steps.size() % 2 == 0) {
			throw new IllegalArgumentException(steps.toString());
		}
	}

	/**
	 * The address that {@link #toString} wrote.
	 *
	 * @throws IllegalArgumentException if it is none
	 */
	public static CellAddress parse(String written) {
		return new CellAddress(steps(written));
	}

	/** The features and keys that lead to the part. */
	public List<String> part() {
		return steps.subList(0, steps.size() - 1);
	}

	/** The name of the feature of the part. */
	public String feature() {
		return steps.getLast();
	}

	/** A short name that Word and Excel accept for a bookmark or a range, the same for the same address. */
	public String id() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
			return "t" + HexFormat.of().formatHex(digest, 0, 8);
		} catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException(missing);
		}
	}

	@Override
	public String toString() {
		return written(steps);
	}

	/** Steps as they are written in an address. */
	public static String written(List<String> steps) {
		return steps.stream().map(CellAddress::escape).collect(Collectors.joining("/"));
	}

	/** The steps that {@link #written} wrote. */
	public static List<String> steps(String written) {
		return Stream.of(written.split("/", -1)).map(CellAddress::unescape).toList();
	}

	private static String escape(String step) {
		return step.replace("%", "%25").replace("/", "%2F");
	}

	private static String unescape(String step) {
		return step.replace("%2F", "/").replace("%25", "%");
	}
}
