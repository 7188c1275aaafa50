@echo off
rem Runs Luoshi on Windows. In a package it starts the program beside it; in the sources it builds them first where they changed.
rem The lines of this file stay ASCII: cmd reads them in the code page of the office. The program itself speaks Chinese.
setlocal enableextensions disabledelayedexpansion
set "root=%~dp0"
set "builds=%root%artifacts\luoshi"
set "made=%builds%\sources"

if exist "%root%program\luoshi.exe" (
  "%root%program\luoshi.exe" %*
  goto :done
)
call :is_current || call :make_current || exit /b 2
"%builds%\current\luoshi.exe" %*

:done
set "result=%errorlevel%"
rem Opened by a double click, the window would close before anyone has read the answer.
echo "%cmdcmdline:"=%" | find /i "%~f0" >nul && pause
exit /b %result%

rem A copy of the sources is kept beside the build: sizes and times tell whether anything changed.
:is_current
if not exist "%builds%\current\luoshi.exe" exit /b 1
for %%d in (src samples packs) do if exist "%root%%%d" (
  robocopy "%root%%%d" "%made%\%%d" /MIR /L /NJH /NJS /NFL /NDL /NP >nul || exit /b 1
)
robocopy "%root%." "%made%" global.json Directory.*.props /L /NJH /NJS /NFL /NDL /NP >nul || exit /b 1
exit /b 0

rem Whoever holds the lock file open builds; the others wait, then find the build made.
:make_current
if not exist "%builds%" mkdir "%builds%" || (
  echo luoshi: cannot write to "%builds%". Put the sources into a folder that you may write to. 1>&2
  exit /b 1
)
where dotnet >nul 2>nul || (
  echo luoshi: building needs the .NET 10 SDK, and there is no dotnet on the PATH. Install it, or take a package made elsewhere: it needs none. 1>&2
  exit /b 1
)
:wait
2>nul ( 9>"%builds%\lock" call :build_unless_current ) && exit /b 0
if exist "%builds%\failed" del "%builds%\failed" & exit /b 1
ping -n 2 127.0.0.1 >nul
goto :wait

:build_unless_current
call :is_current && exit /b 0
>con echo luoshi: building from source, about half a minute ...
for %%d in (src samples packs) do if exist "%root%%%d" robocopy "%root%%%d" "%made%\%%d" /MIR >nul
robocopy "%root%." "%made%" global.json Directory.*.props >nul
dotnet publish "%root%src\Terminal\Terminal.csproj" --configuration Release --use-current-runtime --self-contained false --output "%builds%\current" --nologo --verbosity quiet --disable-build-servers -p:PublishReadyToRun=true -p:RunAnalyzers=false "-p:ArtifactsPath=%builds%\work" >"%builds%\build.log" 2>&1 && exit /b 0
rmdir /s /q "%made%"
echo failed>"%builds%\failed"
>con type "%builds%\build.log"
>con echo luoshi: the build failed; the reason stands above (in full: "%builds%\build.log").
exit /b 1
