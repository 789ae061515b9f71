package jp.tsunagi.diagram.ui.canvas;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;

import jp.tsunagi.diagram.view.Rgb;

/** Colours that were chosen for white paper, on a dark screen: of the same hue, light where they were dark. */
public final class NightTone {

	private static final double DARKEST = 0.13;

	private static final double LIGHTEST = 0.92;

	private static final double FULL = 255;

	private NightTone() {
	}

	/** A colour on a dark screen. */
	public static Rgb of(Rgb color) {
		double max = Math.max(color.red(), Math.max(color.green(), color.blue())) / FULL;
		double min = Math.min(color.red(), Math.min(color.green(), color.blue())) / FULL;
		double lightness = (max + min) / 2;
		double wanted = DARKEST + (1 - lightness) * (LIGHTEST - DARKEST);
		double chroma = max - min;
		double saturation = chroma == 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
		double wantedChroma = (1 - Math.abs(2 * wanted - 1)) * Math.min(saturation, 0.75);
		double scale = chroma == 0 ? 0 : wantedChroma / chroma;
		return new Rgb(part(color.red(), lightness, wanted, scale), part(color.green(), lightness, wanted, scale),
				part(color.blue(), lightness, wanted, scale));
	}

	/** A picture in such colours; one with few colours of its own stays as it is. */
	public static ImageData of(ImageData picture) {
		if (!picture.palette.isDirect) {
			return picture;
		}
		ImageData toned = (ImageData) picture.clone();
		for (int y = 0; y < toned.height; y++) {
			for (int x = 0; x < toned.width; x++) {
				RGB color = toned.palette.getRGB(toned.getPixel(x, y));
				Rgb night = of(new Rgb(color.red, color.green, color.blue));
				toned.setPixel(x, y, toned.palette.getPixel(new RGB(night.red(), night.green(), night.blue())));
			}
		}
		return toned;
	}

	private static int part(int value, double lightness, double wanted, double scale) {
		return (int) Math.round(Math.clamp(wanted + (value / FULL - lightness) * scale, 0, 1) * FULL);
	}
}
