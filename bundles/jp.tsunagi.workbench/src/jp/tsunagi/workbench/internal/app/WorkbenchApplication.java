package jp.tsunagi.workbench.internal.app;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.workbench.internal.app.WorkspaceGuard.Workspace;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/** Opens the workbench: {@code --project DIR} says with which project. */
public final class WorkbenchApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws IOException {
		List<String> notices = new ArrayList<>();
		Optional<Path> workspace = claimWorkspace(notices);
		if (workspace.isEmpty()) {
			return refuse();
		}
		SavedState state = new SavedState(workspace.get());
		if (!state.prepare().isEmpty()) {
			notices.add(Messages.stateSetAside);
		}
		ProductFonts.registerBeforeDisplay();
		Display display = PlatformUI.createDisplay();
		try {
			Splash splash = Splash.show(display);
			WorkbenchTheme.applyAtStart(display);
			Startup startup = new Startup(projectArgument(context), notices, state, splash);
			int code = PlatformUI.createAndRunWorkbench(display, new TsunagiWorkbenchAdvisor(startup));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
			Platform.getInstanceLocation().release();
		}
	}

	/** The workspace's folder; empty if {@code -data} names one that cannot be used. */
	private static Optional<Path> claimWorkspace(List<String> notices) throws IOException {
		Location location = Platform.getInstanceLocation();
		if (location.isSet()) {
			return claimGiven(location) ? Optional.of(path(location)) : Optional.empty();
		}
		Path preferred = location.getDefault() == null ? Path.of(System.getProperty("user.home"), ".tsunagi", "workspace")
				: path(location.getDefault().toString());
		Workspace workspace = new WorkspaceGuard(folder -> location.set(folder.toUri().toURL(), true)).claim(preferred);
		workspace.unwritable().ifPresent(folder -> notices.add(NLS.bind(Messages.workspaceUnwritable, folder)));
		return Optional.of(workspace.folder());
	}

	private static boolean claimGiven(Location location) {
		try {
			return location.lock();
		} catch (IOException unwritable) {
			Platform.getLog(WorkbenchApplication.class).error(String.valueOf(location.getURL()), unwritable);
			return false;
		}
	}

	private static Path path(Location location) {
		return path(location.getURL().toString());
	}

	/** Locations are URLs whose blanks and Japanese letters may not be encoded. */
	private static Path path(String url) {
		try {
			return Path.of(new URI("file", null, url.substring("file:".length()), null));
		} catch (URISyntaxException impossible) {
			throw new IllegalStateException(url, impossible);
		}
	}

	private static Object refuse() {
		Display display = PlatformUI.createDisplay();
		try {
			MessageDialog.openError(null, Messages.product,
					NLS.bind(Messages.workspaceRefused, Platform.getInstanceLocation().getURL().getPath()));
			return EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	private static Optional<Path> projectArgument(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		for (int i = 0; i + 1 < arguments.length; i++) {
			if ("--project".equals(arguments[i])) {
				return Optional.of(Path.of(arguments[i + 1]).toAbsolutePath().normalize());
			}
		}
		return Optional.empty();
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}
}
