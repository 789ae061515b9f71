@echo off
rem Tsunagi Workbench from its sources: builds what is missing, then runs the product.
rem   tsunagi [open [DIR]]   the workbench           tsunagi test   everything a change must pass
rem   tsunagi COMMAND ...    see tsunagi --help
setlocal
set "here=%~dp0"
set "product=%here%releng\jp.tsunagi.product\target\products\jp.tsunagi.product\win32\win32\x86_64\tsunagi"
call "%here%features\jp.tsunagi.feature\root\find-java.cmd" "%here%" || exit /b 2
if /i "%~1"=="test" (
	pushd "%here%"
	call mvnw.cmd -B clean verify -Pimage
	popd
	exit /b
)
if not exist "%product%\tsunagi.cmd" (
	echo Building ... 1>&2
	pushd "%here%"
	call mvnw.cmd -B -q package -DskipTests 1>&2 || exit /b 2
	popd
)
call "%product%\tsunagi.cmd" %*
