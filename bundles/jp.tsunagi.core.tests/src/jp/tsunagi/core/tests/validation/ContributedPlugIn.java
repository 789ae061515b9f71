package jp.tsunagi.core.tests.validation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/** A plug-in of somebody else that contributes one rule; it is installed until it is closed. */
final class ContributedPlugIn implements AutoCloseable {

	private final Bundle bundle;

	/** Contributes {@code rule}, or nothing but its name if the plug-in forgot to pack it. */
	ContributedPlugIn(String id, Class<?> rule, boolean packed) throws IOException, BundleException {
		BundleContext context = FrameworkUtil.getBundle(ContributedPlugIn.class).getBundleContext();
		bundle = context.installBundle("test:" + id, new ByteArrayInputStream(jar(id, rule, packed)));
		if (!context.getBundle(Constants.SYSTEM_BUNDLE_ID).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle))) {
			throw new BundleException("does not resolve: " + id);
		}
	}

	@Override
	public void close() throws BundleException {
		bundle.uninstall();
	}

	private static byte[] jar(String id, Class<?> rule, boolean packed) throws IOException {
		Manifest manifest = new Manifest();
		Attributes headers = manifest.getMainAttributes();
		headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		headers.putValue("Bundle-ManifestVersion", "2");
		headers.putValue("Bundle-SymbolicName", id + ";singleton:=true");
		headers.putValue("Require-Bundle", "jp.tsunagi.core");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			put(jar, "plugin.xml", """
					<?xml version="1.0" encoding="UTF-8"?>
					<plugin>
					   <extension point="jp.tsunagi.core.validationRules">
					      <rule id="%s" severity="info" message="{0}" class="%s"/>
					   </extension>
					</plugin>
					""".formatted(id, rule.getName()).getBytes(StandardCharsets.UTF_8));
			String file = rule.getName().replace('.', '/') + ".class";
			if (packed) {
				try (InputStream in = rule.getClassLoader().getResourceAsStream(file)) {
					put(jar, file, in.readAllBytes());
				}
			}
		}
		return bytes.toByteArray();
	}

	private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
		jar.putNextEntry(new ZipEntry(name));
		jar.write(content);
		jar.closeEntry();
	}
}
