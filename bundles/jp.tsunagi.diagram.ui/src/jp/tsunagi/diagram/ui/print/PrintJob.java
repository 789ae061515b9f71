package jp.tsunagi.diagram.ui.print;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/**
 * Prints pages.
 *
 * @param title how the printer's queue calls it
 * @param data which printer
 * @param pages what is printed
 */
record PrintJob(String title, PrinterData data, PdfPages pages) {

	/** As sharp as office printers are. */
	private static final float DPI = 300;

	void run() {
		Printer printer = new Printer(data);
		if (printer.startJob(title)) {
			Rectangle room = printer.getClientArea();
			GC gc = new GC(printer);
			for (int page = 0; page < pages.count(); page++) {
				if (printer.startPage()) {
					print(printer, gc, pages.image(page, DPI), room);
					printer.endPage();
				}
			}
			gc.dispose();
			printer.endJob();
		}
		printer.dispose();
	}

	/** A page that is wider than the printer's paper is turned. */
	private static void print(Printer printer, GC gc, ImageData data, Rectangle room) {
		boolean turned = data.width > data.height != room.width > room.height;
		Image image = new Image(printer, turned ? turned(data) : data);
		Rectangle size = image.getBounds();
		double scale = Math.min((double) room.width / size.width, (double) room.height / size.height);
		gc.drawImage(image, 0, 0, size.width, size.height, room.x, room.y, (int) (size.width * scale), (int) (size.height * scale));
		image.dispose();
	}

	private static ImageData turned(ImageData data) {
		ImageData turned = new ImageData(data.height, data.width, data.depth, data.palette);
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				turned.setPixel(data.height - 1 - y, x, data.getPixel(x, y));
			}
		}
		return turned;
	}
}
