/** Programming and markup languages, protocols and formats of programs, mobile, embedded. Spelling rules: see `catalogue.ts`. */
export const LANGUAGES = `
# General languages
C? = Langage C, C language, ANSI C, C99
C++ = CPP
C# = C Sharp
.NET = DotNet, .NET Core, .NET Framework, Microsoft .NET
Visual Basic = VB.NET, VB6, VB?
F#
Java = Java SE, J2SE, JDK, OpenJDK
Jakarta EE = Java EE, J2EE, JEE^
Kotlin
Scala^
Groovy^
Clojure = ClojureScript
Python = CPython
Cython
Ruby^
PHP
Perl
Go? = Golang, langage Go
Rust?
Swift?
Objective-C = Obj-C
JavaScript = JS^, ECMAScript, ES6, Vanilla JS
TypeScript = TS?
CoffeeScript
Dart?
R? = Langage R, R language, GNU R
Lua^
Haskell
OCaml
Elixir^
Erlang
Elm?
Nim?
Zig?
Mojo?
Typst
Pkl
CUE?
Crystal?
Lisp = Common Lisp, Emacs Lisp
Scheme?
Racket?
Prolog
Smalltalk = Pharo
Fortran
COBOL
Pascal? = Turbo Pascal, Free Pascal
Delphi = Embarcadero Delphi
Ada? = Langage Ada
Assembly? = Assembleur?, Assembler?, ASM^, x86 assembly
ABAP = SAP ABAP
RPG? = RPG IV
PL/I
JCL^
Tcl = Tcl/Tk
ActionScript = Adobe Flex
Adobe Flash = Flash?, Macromedia Flash
ColdFusion
WinDev = WebDev?
WLangage
4D?
Uniface
Progress OpenEdge = OpenEdge, Progress 4GL
VBA
LabVIEW
Solidity
Apex? = Salesforce Apex
Hack?
VHDL
Verilog = SystemVerilog
Regex = RegExp, Expressions régulières, regular expressions
CUDA = NVIDIA CUDA
OpenCL
OpenGL
Vulkan?
MPI? = OpenMPI
OpenMP
Qt = PyQt, Qt Creator, PySide
GTK = GTK+
Boost?
GCC^ = GNU GCC
Clang
LLVM
GDB^
Valgrind
UML
REXX
Adabas = Natural Adabas
PowerBuilder
FoxPro = Visual FoxPro
CICS
Pacbase
ISPF = TSO/ISPF

# Web languages and formats
HTML = HTML5, XHTML, DHTML
CSS = CSS3
Sass = SCSS
Less?
XML
XSLT = XSL
XPath
JSON
YAML
Markdown
AsciiDoc
LaTeX = TeX^
SVG
WebAssembly = Wasm
Ajax^
CSV^
Protocol Buffers = Protobuf
gRPC
GraphQL
REST^ = REST API, API REST, APIs REST, RESTful, RESTful API, API RESTful
SOAP^
WSDL
OpenAPI = Swagger
WebSocket = WebSockets
EDI^ = EDIFACT
OPC UA
Modbus
CAN bus = CAN?
HL7

# Mobile and desktop
Android = Android SDK
iOS = iPadOS
Android Studio
Xcode
SwiftUI
UIKit
Jetpack Compose
Koin
Codemagic
React Native
Expo?
Flutter^
Ionic = Ionic Framework
Cordova = Apache Cordova, PhoneGap
Capacitor?
Xamarin
.NET MAUI = MAUI^
Electron?
Tauri
Compose Multiplatform
SwiftData
visionOS
WPF
WinForms = Windows Forms
UWP^
JavaFX
Java Swing = Swing?
Unity? = Unity3D
Unreal Engine = UE4, UE5
Godot
Blender?
Kivy
wxWidgets = wxPython
ROS? = ROS2, Robot Operating System
QML
DirectX
HLSL
GLSL
RxSwift
Core Data
TestFlight
Metal? = Metal API
Hilt?

# Editors and environments
Visual Studio Code = VS Code
Visual Studio = Microsoft Visual Studio
IntelliJ IDEA = IntelliJ
PyCharm
PhpStorm
WebStorm
CLion
Rider?
Eclipse? = Eclipse IDE
NetBeans
Sublime Text
Atom?
Notepad++
Cursor?
Windsurf?
OpenAI Codex = Codex CLI, Codex?
Gemini CLI
Aider?
Cline?
Lovable?
Bolt.new
Replit
Zed?
GitHub Copilot
`;
