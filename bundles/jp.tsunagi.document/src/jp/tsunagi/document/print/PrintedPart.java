package jp.tsunagi.document.print;

/**
 * Where an element of the HTML stands on paper; of one that goes over several pages, where it begins. Lengths are in
 * points, from the left and the top edge of the paper.
 *
 * @param id the element's id
 * @param page counted from 0
 */
public record PrintedPart(String id, int page, double left, double top, double width, double height) {

	/** Whether the point lies in it. */
	public boolean contains(double x, double y) {
		return x >= left && x <= left + width && y >= top && y <= top + height;
	}

	double area() {
		return width * height;
	}
}
