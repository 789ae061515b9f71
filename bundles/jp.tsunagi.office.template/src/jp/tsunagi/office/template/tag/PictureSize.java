package jp.tsunagi.office.template.tag;

import java.util.OptionalDouble;

import jp.tsunagi.office.template.field.Picture;

/**
 * How large an author wants a picture, in millimetres. It never gets larger than there is room.
 *
 * @param width how wide; empty for what it is by itself
 * @param highest no higher than that, for a picture that must not push what is around it to the next page; empty for any height
 */
public record PictureSize(OptionalDouble width, OptionalDouble highest) {

	static final PictureSize OWN = new PictureSize(OptionalDouble.empty(), OptionalDouble.empty());

	boolean isAsked() {
		return width.isPresent() || highest.isPresent();
	}

	/** The picture as large as it is wanted, of the same shape. */
	public Picture of(Picture picture) {
		Picture wide = width.isPresent() ? picture.wide(width.getAsDouble()) : picture;
		return highest.isPresent() ? wide.noHigher(highest.getAsDouble()) : wide;
	}
}
