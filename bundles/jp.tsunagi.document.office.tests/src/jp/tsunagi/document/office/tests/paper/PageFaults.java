package jp.tsunagi.document.office.tests.paper;

import java.awt.image.BufferedImage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.tsunagi.document.office.tests.paper.Pages.Letter;

/** What a city office would not send: whatever is wrong with printed pages, all at once. */
public final class PageFaults {

	private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

	private static final double SHORT_SIDE = 210 * POINTS_PER_MILLIMETRE;

	private static final double LONG_SIDE = 297 * POINTS_PER_MILLIMETRE;

	/** Where page numbers and what is beside them stand, from the edge, in points. */
	private static final double FOOT = 19 * POINTS_PER_MILLIMETRE;

	/** What may stand behind the end of a line in Japanese. */
	private static final String HANGING = "[、。]";

	/** Headers and footers are not nearer to an edge, in points. */
	private static final double EDGE = 7 * POINTS_PER_MILLIMETRE;

	/** How much of two letters may be at the same place. */
	private static final double TOUCHING = 0.35;

	/** How far below a heading its own line may be, in points. */
	private static final double LINE = 10;

	/** What is seen of the line around an empty table, in points of the image. */
	private static final int LITTLE = 500;

	/** Of the brightest of three colours; what is darker is seen. */
	private static final int WHITE = 0xF0;

	private final Pages pages;

	private final List<BufferedImage> images;

	private final List<String> faults = new ArrayList<>();

	private PageFaults(Pages pages, List<BufferedImage> images) {
		this.pages = pages;
		this.images = images;
	}

	/**
	 * Looks for faults.
	 *
	 * @param images the pages as they are seen
	 * @param margin at the left and at the right, in millimetres
	 * @param heading the size from which letters are those of headings, in points
	 * @param text what has to be there, in any order
	 */
	public static List<String> of(Pages pages, List<BufferedImage> images, double margin, double heading, String text) {
		PageFaults found = new PageFaults(pages, images);
		pages.fonts().forEach((font, isEmbedded) -> found.add(!isEmbedded, font + " is not embedded"));
		found.add(pages.text().matches("(?s).*(\\{\\{|\\}\\}|#\\{|null).*"), "tags are left");
		for (int page = 1; page <= pages.count(); page++) {
			found.look(page, margin * POINTS_PER_MILLIMETRE, heading);
		}
		found.lookFor(text);
		return found.faults;
	}

	private void add(boolean isWrong, String fault) {
		if (isWrong) {
			faults.add(fault);
		}
	}

	private void look(int page, double margin, double heading) {
		double width = pages.width(page);
		double height = pages.height(page);
		add(Math.abs(Math.min(width, height) - SHORT_SIDE) > 1 || Math.abs(Math.max(width, height) - LONG_SIDE) > 1, page + " is not A4");
		List<Letter> letters = pages.letters(page);
		letters.stream().filter(letter -> letter.left() < margin - 1
				|| letter.right() > width - margin + 1 && !letter.text().matches(HANGING) || letter.line() < EDGE
				|| letter.line() > height - EDGE).findFirst().ifPresent(letter -> faults.add(page + ": outside " + letter));
		List<Letter> body = letters.stream().filter(letter -> letter.line() > FOOT && letter.line() < height - FOOT).toList();
		add(body.isEmpty() && seen(page, FOOT) < LITTLE, page + " is empty");
		body.stream().max(Comparator.comparingDouble(Letter::line))
				.filter(last -> last.size() >= heading && last.font().endsWith("Bold") && seen(page, last.line() + LINE) == 0)
				.ifPresent(last -> faults.add(page + ": nothing below the heading " + last));
		overlap(letters).forEach(two -> faults.add(page + ": letters upon each other " + two));
	}

	/** How many points of the image can be seen from there down to the foot. */
	private int seen(int page, double top) {
		BufferedImage image = images.get(page - 1);
		double scale = image.getHeight() / pages.height(page);
		int seen = 0;
		for (int y = (int) (top * scale); y < (pages.height(page) - FOOT) * scale; y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				seen += (image.getRGB(x, y) & 0xFF) < WHITE ? 1 : 0;
			}
		}
		return seen;
	}

	private static Stream<List<Letter>> overlap(List<Letter> letters) {
		return IntStream.range(0, letters.size()).boxed().flatMap(one -> letters.subList(one + 1, letters.size()).stream()
				.filter(other -> shared(letters.get(one), other) > TOUCHING).map(other -> List.of(letters.get(one), other))).limit(1);
	}

	private static double shared(Letter one, Letter other) {
		double width = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
		double height = Math.min(one.size(), other.size()) - Math.abs(one.line() - other.line());
		double area = Math.min((one.right() - one.left()) * one.size(), (other.right() - other.left()) * other.size());
		return width <= 0 || height <= 0 || one.text().isBlank() || other.text().isBlank() ? 0 : width * height / area;
	}

	/** Text that was cut is not there. */
	private void lookFor(String text) {
		Map<Integer, Integer> missing = new HashMap<>();
		count(text, missing, 1);
		count(pages.text(), missing, -1);
		missing.values().removeIf(count -> count <= 0);
		add(!missing.isEmpty(), "cut: " + missing.keySet().stream().map(Character::toString).toList());
	}

	private static void count(String text, Map<Integer, Integer> counts, int step) {
		Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().filter(letter -> !Character.isWhitespace(letter))
				.forEach(letter -> counts.merge(letter, step, Integer::sum));
	}
}
