package jp.tsunagi.workbench.internal.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;

/** The picture that is there until the window is. There is no native launcher that could show it earlier. */
final class Splash {

	private static final IPath PICTURE = IPath.fromPortableString("icons/product/splash.png");

	private final Optional<Shell> shell;

	private Splash(Optional<Shell> shell) {
		this.shell = shell;
	}

	/** Shows the picture in the middle of the screen, unless the command line has {@code -nosplash}. */
	static Splash show(Display display) {
		for (String argument : Platform.getCommandLineArgs()) {
			if ("-nosplash".equals(argument)) {
				return new Splash(Optional.empty());
			}
		}
		try (InputStream in = FileLocator.openStream(FrameworkUtil.getBundle(Splash.class), PICTURE, false)) {
			Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
			Image picture = new Image(display, in);
			Rectangle screen = display.getPrimaryMonitor().getBounds();
			Rectangle size = picture.getBounds();
			int x = screen.x + (screen.width - size.width) / 2;
			int y = screen.y + (screen.height - size.height) / 2;
			shell.setBounds(x, y, size.width, size.height);
			shell.addListener(SWT.Paint, event -> event.gc.drawImage(picture, 0, 0));
			shell.addListener(SWT.Dispose, event -> picture.dispose());
			shell.open();
			while (display.readAndDispatch()) {
				continue;
			}
			return new Splash(Optional.of(shell));
		} catch (IOException noPicture) {
			Platform.getLog(Splash.class).warn(PICTURE.toString(), noPicture);
			return new Splash(Optional.empty());
		}
	}

	/** Takes it away. */
	void close() {
		shell.filter(open -> !open.isDisposed()).ifPresent(Shell::dispose);
	}
}
